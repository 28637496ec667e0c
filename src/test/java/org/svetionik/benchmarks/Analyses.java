package org.svetionik.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.neo4j.driver.Driver;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.util.FileSystemUtils;
import org.svetionik.Svetionik;
import org.svetionik.access.Role;
import org.svetionik.access.Trail;
import org.svetionik.access.Viewer;
import org.svetionik.demo.DemoOptions;
import org.svetionik.demo.InventedCountry;
import org.svetionik.demo.Size;
import org.svetionik.exchange.ImportOrigin;
import org.svetionik.exchange.Imports;
import org.svetionik.snapshot.Snapshot;
import org.svetionik.snapshot.Snapshots;

/**
 * Loads the invented country of national size into a local store and prints how long the snapshot, the gaps and each pattern take, and how
 * often in a second one aggregate question is answered from the snapshot and in Cypher, by as many threads as there are processors, after it
 * has compared the two answers. With the test class path: {@code java -Xmx1g org.svetionik.benchmarks.Analyses [again]}; {@code again} takes
 * the store that an earlier call left.
 */
final class Analyses {

    private static final Path FOLDER = Path.of("target", "benchmark-analyses");
    private static final Path REFERENCE = Path.of("src", "main", "resources", "packages", "serbia-reference");
    private static final String YEAR =
            "filter: {asOf: \"2026-06-30T21:59:59Z\", from: \"2025-01-01\", until: \"2025-12-31\"}";
    private static final String AGGREGATE = "{ qualityByOrigin(" + YEAR
            + ", by: KIND) { total { n identified { count } } groups { code n identified { count } } } }";
    private static final String FLOWS = "{ flows(" + YEAR
            + ", groupBy: KIND) { flows { from to n received { count } receivedInTime { count of } responded { count }"
            + " withFeedback { count } medianHoursToAcknowledgement } } }";
    private static final String FLOWS_IN_CYPHER = """
            { referralFlows(groupBy: KIND, asOf: "2026-06-30T21:59:59Z", filter: {year: 2025}) { from to count received
              receivedInTime withLimit responded withFeedback medianHoursToAcknowledgement } }""";
    private static final String IN_CYPHER = """
            MATCH (:Institution {kind: 'VICTIM_PROTECTION_CENTRE'})<-[:SENT_TO]-(referral:Referral)-[:HANDS_OVER]->(case:Case)
            WHERE referral.sentAt <= $asOf
            WITH case, referral ORDER BY referral.sentAt, referral.referralCode
            WITH case, head(collect(referral)) AS first
            WHERE first.sentAt >= $from AND first.sentAt < $until
            MATCH (first)-[:SENT_BY]->(sender:Institution)
            CALL (case) {
              OPTIONAL MATCH (case)<-[:DECIDES]-(decision:Decision)-[:DECIDED_BY]->(:Institution {kind: 'VICTIM_PROTECTION_CENTRE'})
              WHERE decision.decidedOn <= date($asOf)
              WITH decision ORDER BY decision.decidedOn DESC, decision.decisionCode DESC
              RETURN head(collect(decision.outcome)) AS outcome
            }
            RETURN sender.kind AS kind, count(*) AS n, count(CASE outcome WHEN 'IDENTIFIED' THEN 1 END) AS identified
            ORDER BY kind""";

    private final ExecutionGraphQlService service;
    private final Driver driver;

    private Analyses(ExecutionGraphQlService service, Driver driver) {
        this.service = service;
        this.driver = driver;
    }

    public static void main(String[] arguments) throws IOException {
        boolean again = arguments.length > 0;
        if (!again) {
            FileSystemUtils.deleteRecursively(FOLDER);
            Path country = Files.createDirectories(FOLDER.resolve("country"));
            InventedCountry.write(country, new DemoOptions(1, Size.NATIONAL, 9), rows -> {});
        }
        try (var context = new SpringApplicationBuilder(Svetionik.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--svetionik.test.own-store=true",
                        "--svetionik.first-start=false",
                        "--svetionik.data=" + FOLDER.resolve("data"))) {
            if (!again) {
                Imports imports = context.getBean(Imports.class);
                imports.run(REFERENCE, ImportOrigin.REFERENCE, step -> {});
                imports.run(FOLDER.resolve("country"), ImportOrigin.DEMO, step -> {});
            }
            readSnapshot(context.getBean(Snapshots.class));
            var analyses = new Analyses(context.getBean(ExecutionGraphQlService.class), context.getBean(Driver.class));
            analyses.eachOnce();
            analyses.compare();
        }
    }

    private static void readSnapshot(Snapshots snapshots) {
        long start = System.nanoTime();
        Snapshot snapshot = Objects.requireNonNull(snapshots.newest().block(Duration.ofMinutes(10)));
        System.out.printf(
                Locale.ROOT,
                "snapshot over Bolt: %.1f s, %d referrals, %d bytes%n",
                (System.nanoTime() - start) / 1e9,
                snapshot.referrals().size(),
                snapshot.bytes());
    }

    private static Map<String, String> questions() {
        Map<String, String> questions = new LinkedHashMap<>();
        questions.put(
                "all gaps",
                "{ cooperationGaps(filter: {asOf: \"2026-06-30T21:59:59Z\"}, first: 20) { totalCount edges { node { id"
                        + " explanation { en srLatn srCyrl } } } } }");
        questions.put("quality by school", "{ qualityByOrigin(" + YEAR + ", by: INSTITUTION) { total { n } } }");
        questions.put(
                "times to decision",
                "{ times(" + YEAR + ", from: FIRST_REFERRAL, until: DECISION, groupBy: SECTOR) { why { n } } }");
        questions.put(
                "times to acknowledgement",
                "{ times(" + YEAR + ", from: SENDING, until: ACKNOWLEDGEMENT, groupBy: DISTRICT) { why { n } } }");
        questions.put("training effect", "{ trainingEffect(" + YEAR + ") { why { n } } }");
        questions.put("flows by institution", "{ flows(" + YEAR + ", groupBy: INSTITUTION) { why { n } } }");
        questions.put("flow graph", "{ flowGraph(" + YEAR + ") { why { n } } }");
        questions.put("pathways", "{ pathways(" + YEAR + ") { __typename } }");
        questions.put("seasons", "{ seasons(" + YEAR + ") { __typename } }");
        questions.put("signs", "{ signs(" + YEAR + ") { __typename } }");
        questions.put("units", "{ units(" + YEAR + ", level: SCHOOL) { __typename } }");
        return questions;
    }

    private void eachOnce() {
        questions().forEach((name, document) -> {
            List<Double> took = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                // another second each time, so that no judgement is found ready
                String asked = document.replace("21:59:59Z", "21:59:5" + i + "Z");
                long start = System.nanoTime();
                ask(asked);
                took.add((System.nanoTime() - start) / 1e6);
            }
            System.out.printf(
                    Locale.ROOT,
                    "%s: first %.0f ms, then %.0f ms (median of 5)%n",
                    name,
                    took.get(0),
                    Ranks.median(took.subList(1, took.size())));
        });
    }

    private Map<String, Object> ask(String document) {
        var request = new DefaultExecutionGraphQlRequest(
                document, null, Map.of(), Map.of(), UUID.randomUUID().toString(), Locale.ENGLISH);
        Viewer analyst = Viewer.of("analyst", Role.ANALYST, null, null).withPurpose("research");
        request.configureExecutionInput((input, builder) -> {
            input.getGraphQLContext().put(Viewer.class, analyst).put(Trail.class, new Trail());
            return input;
        });
        var answer = Objects.requireNonNull(service.execute(request).block());
        if (!answer.getErrors().isEmpty()) {
            throw new IllegalStateException(answer.getErrors().toString());
        }
        return Objects.requireNonNull(answer.getData());
    }

    private List<List<Object>> inCypher() {
        Map<String, Object> parameters = Map.of(
                "asOf", OffsetDateTime.parse("2026-06-30T21:59:59Z"),
                "from", OffsetDateTime.parse("2024-12-31T23:00:00Z"),
                "until", OffsetDateTime.parse("2025-12-31T23:00:00Z"));
        return driver.executableQuery(IN_CYPHER).withParameters(parameters).execute().records().stream()
                .map(row -> List.<Object>of(
                        row.get("kind").asString(),
                        row.get("n").asInt(),
                        row.get("identified").asInt()))
                .toList();
    }

    private List<List<Object>> fromSnapshot() {
        Map<?, ?> quality = (Map<?, ?>) Objects.requireNonNull(ask(AGGREGATE).get("qualityByOrigin"));
        return ((List<?>) Objects.requireNonNull(quality.get("groups")))
                .stream()
                        .map(group -> (Map<?, ?>) group)
                        .map(group -> List.<Object>of(
                                Objects.requireNonNull(group.get("code")),
                                Objects.requireNonNull(group.get("n")),
                                Objects.requireNonNull(
                                        ((Map<?, ?>) Objects.requireNonNull(group.get("identified"))).get("count"))))
                        .toList();
    }

    private void compare() {
        List<List<Object>> one = fromSnapshot();
        List<List<Object>> other = inCypher();
        if (!String.valueOf(one).equals(String.valueOf(other))) {
            throw new IllegalStateException("The two disagree: " + one + " and " + other);
        }
        print("quality by kind", perSecond(this::fromSnapshot), perSecond(this::inCypher));
        print("flows by kind", perSecond(() -> ask(FLOWS)), perSecond(() -> ask(FLOWS_IN_CYPHER)));
    }

    private static void print(String question, double snapshot, double cypher) {
        System.out.printf(
                Locale.ROOT,
                "%s: %.1f a second from the snapshot, %.1f in Cypher, %.1f times as many (measured)%n",
                question,
                snapshot,
                cypher,
                snapshot / cypher);
    }

    /** Answers in a second, over ten seconds after three that nobody counts. */
    private static double perSecond(Supplier<?> question) {
        run(question, Duration.ofSeconds(3));
        Duration counted = Duration.ofSeconds(10);
        return run(question, counted) / (double) counted.toSeconds();
    }

    private static long run(Supplier<?> question, Duration span) {
        AtomicLong answers = new AtomicLong();
        long end = System.nanoTime() + span.toNanos();
        List<CompletableFuture<Void>> threads = IntStream.range(
                        0, Runtime.getRuntime().availableProcessors())
                .mapToObj(i -> CompletableFuture.runAsync(() -> {
                    while (System.nanoTime() < end) {
                        Objects.requireNonNull(question.get());
                        answers.incrementAndGet();
                    }
                }))
                .toList();
        threads.forEach(CompletableFuture::join);
        return answers.get();
    }
}
