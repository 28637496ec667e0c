package org.svetionik.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.neo4j.driver.Driver;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.svetionik.Svetionik;
import org.svetionik.access.Trail;
import org.svetionik.access.Viewer;
import org.svetionik.access.Viewers;
import org.svetionik.graph.GlobalId;

/**
 * In the store that {@link Analyses} left, of national size: how long an analyst waits for what hangs together, and beside it how long the store takes for
 * the same in a statement that no rule of access narrows. With the test class path: {@code java -Xmx1g org.svetionik.benchmarks.Connections}.
 */
final class Connections {

    private static final Path DATA = Path.of("target", "benchmark-analyses", "data");
    private static final int TIMES = 200;
    private static final String TIED = """
            MATCH (case:Case {caseCode: $a})<-[:APPEARS_IN]-(entity)-[:APPEARS_IN]->(other:Case)
            RETURN other.caseCode AS code, count(DISTINCT entity) AS ties ORDER BY ties DESC, code LIMIT 100""";
    private static final String WAYS = """
            MATCH p = SHORTEST 3 (a:Case {caseCode: $a})-[:APPEARS_IN|CONCERNS]-{1,6}(b:Case {caseCode: $b})
            RETURN [n IN nodes(p) | labels(n)] AS way""";
    private static final String AROUND = """
            MATCH (a:Case {caseCode: $a})-[*1..2]-(other) RETURN count(DISTINCT other) AS n""";

    private final ExecutionGraphQlService service;
    private final Driver driver;

    private Connections(ExecutionGraphQlService service, Driver driver) {
        this.service = service;
        this.driver = driver;
    }

    public static void main(String[] arguments) {
        try (var context = new SpringApplicationBuilder(Svetionik.class)
                .web(WebApplicationType.NONE)
                .run("--svetionik.test.own-store=true", "--svetionik.first-start=false", "--svetionik.data=" + DATA)) {
            new Connections(context.getBean(ExecutionGraphQlService.class), context.getBean(Driver.class)).compare();
        }
    }

    private void compare() {
        List<Map<String, Object>> pairs = pairs();
        print("cases that hang together with a case", pairs, """
                query($a: String!) { connectedCases(caseCode: $a) { __typename } }""", TIED);
        print("three shortest ways between two cases that share something", pairs, """
                query($from: ID!, $to: ID!) { shortestPaths(from: $from, to: $to) { __typename } }""", WAYS);
        print("two links around a case", pairs, """
                query($from: ID!) { neighbourhood(id: $from, depth: 2) { __typename } }""", AROUND);
    }

    /** Cases that share an entity with another, always the same. */
    private List<Map<String, Object>> pairs() {
        List<Map<String, Object>> pairs = new ArrayList<>();
        driver.executableQuery("""
                        MATCH (a:Case)<-[:APPEARS_IN]-()-[:APPEARS_IN]->(b:Case) WHERE a.caseCode < b.caseCode
                        WITH DISTINCT a.caseCode AS a, b.caseCode AS b ORDER BY a, b LIMIT 20000 RETURN a, b""")
                .execute()
                .records()
                .forEach(row ->
                        pairs.add(pair(row.get("a").asString(), row.get("b").asString())));
        Collections.shuffle(pairs, new Random(1));
        return pairs.subList(0, Math.min(TIMES, pairs.size()));
    }

    private static Map<String, Object> pair(String a, String b) {
        Map<String, Object> pair = new HashMap<>(Map.of("a", a, "b", b));
        pair.put("from", new GlobalId("Case", a).encoded());
        pair.put("to", new GlobalId("Case", b).encoded());
        return pair;
    }

    private void print(String what, List<Map<String, Object>> pairs, String question, String cypher) {
        List<Double> asked = new ArrayList<>();
        List<Double> stored = new ArrayList<>();
        for (Map<String, Object> pair : pairs) {
            asked.add(timed(() -> ask(question, pair)));
            stored.add(timed(() -> driver.executableQuery(cypher)
                    .withParameters(Map.of("a", pair.get("a"), "b", pair.get("b")))
                    .execute()));
        }
        System.out.printf(
                Locale.ROOT,
                "%s: first %.0f ms, then %.1f ms; in Cypher without the rule first %.0f ms, then %.1f ms (medians of %d)%n",
                what,
                asked.get(0),
                Ranks.median(asked.subList(1, asked.size())),
                stored.get(0),
                Ranks.median(stored.subList(1, stored.size())),
                asked.size() - 1);
    }

    private static double timed(Runnable task) {
        long start = System.nanoTime();
        task.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private void ask(String document, Map<String, Object> variables) {
        var request = new DefaultExecutionGraphQlRequest(
                document, null, variables, Map.of(), UUID.randomUUID().toString(), Locale.ENGLISH);
        request.configureExecutionInput((input, builder) -> {
            input.getGraphQLContext().put(Viewer.class, Viewers.analyst()).put(Trail.class, new Trail());
            return input;
        });
        var answer = Objects.requireNonNull(service.execute(request).block());
        if (!answer.getErrors().isEmpty()) {
            throw new IllegalStateException(answer.getErrors().toString());
        }
    }
}
