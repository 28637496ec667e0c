package org.svetionik.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
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
import org.svetionik.figures.Releases;

/**
 * Asks the same questions of the invented country of the first start as the service, who is not narrowed, and as viewers in turn, and prints
 * medians and ratios; then asks a school for hidden and for absent codes in turn and prints how far the times can be told apart. With the
 * test class path: {@code java -Xmx512m org.svetionik.benchmarks.AccessRule [times]}.
 */
final class AccessRule {

    private static final String CASE = """
            query($code: String!) { caseByCode(caseCode: $code) { status closureReason student { birthYear school { name } } lead { name }
              referrals(first: 10) { edges { node { sentAt response sender { name } receiver { name } } } } } }""";
    private static final Map<String, String> QUESTIONS = questions();

    private final ExecutionGraphQlService service;
    private final Driver driver;
    private final int times;

    private AccessRule(ExecutionGraphQlService service, Driver driver, int times) {
        this.service = service;
        this.driver = driver;
        this.times = times;
    }

    public static void main(String[] arguments) {
        int times = arguments.length == 0 ? 200 : Integer.parseInt(arguments[0]);
        try (var context = new SpringApplicationBuilder(Svetionik.class)
                .web(WebApplicationType.NONE)
                .run("--svetionik.test.own-store=true", "--svetionik.data=" + Path.of("target", "benchmark-access"))) {
            var rule = new AccessRule(
                    context.getBean(ExecutionGraphQlService.class), context.getBean(Driver.class), times);
            context.getBean(Releases.class).make(); // the form of flows that everybody may ask needs one
            rule.compareViewers();
            rule.compareHiddenAndAbsent(10 * times);
        }
    }

    private static Map<String, String> questions() {
        Map<String, String> questions = new LinkedHashMap<>();
        questions.put("case by code", CASE);
        questions.put("page of cases", """
                { cases(first: 50, orderBy: OPENED_ON_DESC) { totalCount pageInfo { hasNextPage }
                  edges { node { caseCode status lead { name } } } } }""");
        questions.put("district page", """
                { districts(first: 1) { edges { node { nameSrLatn institutions(first: 50) { totalCount
                  edges { node { name ledCases { totalCount } sentReferrals { totalCount } } } } } } } }""");
        questions.put("referral flows", """
                { referralFlows(groupBy: DISTRICT, filter: {year: 2023}) { from to count received withFeedback } }""");
        return questions;
    }

    private void compareViewers() {
        String school = busiest("School", "OPENED_BY");
        String agency = busiest("Agency", "LED_BY");
        String own =
                text("MATCH (i:Institution {institutionCode: $code})<-[:LED_BY]-(c:Case) RETURN c.caseCode", agency);
        String opened =
                text("MATCH (i:Institution {institutionCode: $code})<-[:OPENED_BY]-(c:Case) RETURN c.caseCode", school);
        List<Asking> viewers = List.of(
                new Asking("service", Viewer.service(), own),
                new Asking("analyst", Viewers.analyst(), own),
                new Asking("school", Viewers.school(school), opened),
                new Asking("caseworker", Viewers.agency(agency), own),
                new Asking("district", Viewers.district(district()), own));
        QUESTIONS.forEach((name, document) -> {
            System.out.println(name);
            Map<Asking, List<Double>> took = interleaved(viewers, document);
            double base = Ranks.median(Objects.requireNonNull(took.get(viewers.get(0))));
            took.forEach((asking, each) -> System.out.printf(
                    Locale.ROOT,
                    "  %s %.2f ms, %.2f times the service (medians of %d, measured)%n",
                    asking.name,
                    Ranks.median(each),
                    Ranks.median(each) / base,
                    each.size()));
        });
    }

    private record Asking(String name, Viewer viewer, String code) {}

    /** Every viewer in turn, in an order that changes from round to round, after rounds that nobody counts. */
    private Map<Asking, List<Double>> interleaved(List<Asking> viewers, String document) {
        Map<Asking, List<Double>> took = new LinkedHashMap<>();
        viewers.forEach(one -> took.put(one, new ArrayList<>()));
        List<Asking> order = new ArrayList<>(viewers);
        for (int round = -times / 4; round < times; round++) {
            Collections.shuffle(order, new Random(round));
            for (Asking one : order) {
                double each = time(one.viewer, document, one.code);
                if (round >= 0) {
                    Objects.requireNonNull(took.get(one)).add(each);
                }
            }
        }
        return took;
    }

    private String busiest(String label, String relationship) {
        return text(
                "MATCH (i:" + label + ")<-[:" + relationship + "]-(:Case) WITH i, count(*) AS n "
                        + "RETURN i.institutionCode ORDER BY n DESC, i.institutionCode",
                "");
    }

    private String district() {
        return text("MATCH (d:District) RETURN d.districtCode ORDER BY d.districtCode", "");
    }

    private String text(String cypher, String code) {
        return driver.executableQuery(cypher)
                .withParameters(Map.of("code", code))
                .execute()
                .records()
                .get(0)
                .get(0)
                .asString();
    }

    private double time(Viewer viewer, String document, String code) {
        var request = new DefaultExecutionGraphQlRequest(
                document,
                null,
                Map.of("code", code),
                Map.of(),
                UUID.randomUUID().toString(),
                Locale.ENGLISH);
        request.configureExecutionInput((input, builder) -> {
            input.getGraphQLContext().put(Viewer.class, viewer).put(Trail.class, new Trail());
            return input;
        });
        long start = System.nanoTime();
        var answer = Objects.requireNonNull(service.execute(request).block());
        double took = (System.nanoTime() - start) / 1e6;
        if (!answer.getErrors().isEmpty()) {
            throw new IllegalStateException(answer.getErrors().toString());
        }
        return took;
    }

    private void compareHiddenAndAbsent(int each) {
        String school = busiest("School", "OPENED_BY");
        String hidden = text("""
                MATCH (c:Case) WHERE NOT EXISTS { (c)-[:CONCERNS]->()-[:ATTENDS]->(:School {institutionCode: $code}) }
                  AND NOT EXISTS { (c)-[:OPENED_BY]->(:School {institutionCode: $code}) }
                RETURN c.caseCode ORDER BY COUNT { (c)--() } DESC""", school);
        Viewer viewer = Viewers.school(school);
        double[][] took = new double[2][each];
        for (int i = -each / 4; i < each; i++) {
            for (int kind : i % 2 == 0 ? new int[] {0, 1} : new int[] {1, 0}) {
                double one = time(viewer, CASE, kind == 0 ? hidden : absent(hidden));
                if (i >= 0) {
                    took[kind][i] = one;
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%d hidden %.3f ms, absent %.3f ms (medians, measured); a hidden one takes longer in %.3f of pairs, z %.2f%n",
                each,
                Ranks.median(boxed(took[0])),
                Ranks.median(boxed(took[1])),
                Ranks.share(took[0], took[1]),
                Ranks.z(took[0], took[1]));
    }

    /** As long as the other code, so that nothing but its being there differs. */
    private static String absent(String code) {
        return code.substring(0, code.length() - 1) + "_";
    }

    private static List<Double> boxed(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }
}
