package org.svetionik.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.FileSystemUtils;
import org.svetionik.access.Role;
import org.svetionik.http.Http;
import org.svetionik.store.Writer.Acknowledged;

/**
 * Six schools write at once while the service, and then its store, is killed in the midst of it. Each kill costs a start, which takes half a
 * minute, so the service is killed once; {@code -Dsvetionik.kills=5} kills it five times.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KilledIT {

    private static final Path DATA = Path.of("target", "killed").toAbsolutePath();
    private static final int KILLS = Integer.getInteger("svetionik.kills", 1);
    private static final int WRITERS = 6;
    private static final int LEAST_ACTS = 18;
    private static final long SEED = 20260301;

    private final Random random = new Random(SEED);
    private final List<Writer> writers =
            IntStream.range(0, WRITERS).mapToObj(i -> new Writer("writer-" + i)).toList();

    @SuppressWarnings("NullAway.Init") // started before all tests
    private RunningService service;

    @BeforeAll
    void start() throws Exception {
        FileSystemUtils.deleteRecursively(DATA);
        Files.createDirectories(DATA);
        fill();
        service = new RunningService(DATA);
    }

    /** The small graph, as an invented one, so that the demo accounts work at its institutions. */
    private static void fill() throws Exception {
        Path library = Path.of("target", "neo4j", "lib").toAbsolutePath();
        LocalStore store = new LocalStore(new StoreSettings(DATA.resolve("neo4j"), library, "512m", "64m"));
        try (Driver driver = GraphDatabase.driver(store.getUri(), store.getAuthToken())) {
            driver.executableQuery(new ClassPathResource("fixtures/small.cypher").getContentAsString(UTF_8))
                    .execute();
            driver.executableQuery("MATCH (n:Institution|Case|Referral) SET n.importId = 'IMP-1'")
                    .execute();
        } finally {
            store.destroy();
        }
    }

    @AfterAll
    void stop() {
        service.stop();
    }

    @Test
    void loseNothingThatWasAcknowledgedAndDoubleNothing() throws Exception {
        for (int round = 0; round < KILLS; round++) {
            writeUntil(() -> {
                service.kill();
                writers.forEach(Writer::end);
            });
            service = new RunningService(DATA);
            writers.forEach(writer -> writer.finish(service));
        }
        writeUntil(() -> {
            service.killStore();
            service.awaitAnswers();
            writers.forEach(Writer::end);
        });
        writers.forEach(writer -> writer.finish(service));

        List<Acknowledged> all = all();
        System.out.println("kill -9: " + all.size() + " acknowledged acts (measured)");
        assertThat(all).extracting(Acknowledged::code).doesNotHaveDuplicates();
        assertAnsweredTheSameAgain(all);
        assertStoredOnce(all);
        assertThat(audited()).containsAll(all.stream().map(Acknowledged::code).toList());
    }

    private List<Acknowledged> all() {
        return writers.stream()
                .flatMap(writer -> writer.acknowledged().stream())
                .toList();
    }

    /** Kills in the midst of writing, so many acts after its beginning that each writer has done some. */
    private void writeUntil(Runnable kill) throws InterruptedException {
        List<CompletableFuture<Void>> writing = writers.stream()
                .map(writer -> CompletableFuture.runAsync(() -> writer.work(service), task -> new Thread(task).start()))
                .toList();
        int enough = all().size() + LEAST_ACTS + random.nextInt(LEAST_ACTS);
        await().atMost(RunningService.PATIENCE).until(() -> all().size() >= enough);
        TimeUnit.MILLISECONDS.sleep(random.nextInt(300));
        kill.run();
        writing.forEach(CompletableFuture::join);
    }

    private void assertAnsweredTheSameAgain(List<Acknowledged> all) {
        Http school = service.as(Role.SCHOOL_PROFESSIONAL);
        assertThat(all)
                .allSatisfy(
                        act -> assertThat(Writer.code(school, act.document())).isEqualTo(act.code()));
    }

    /** One record and one recording for each, and none besides. */
    private void assertStoredOnce(List<Acknowledged> all) throws IOException {
        try (Driver store = service.store()) {
            assertThat(store.executableQuery("MATCH (r:Recording) RETURN r.result AS code")
                            .execute()
                            .records())
                    .extracting(row -> row.get("code").asString())
                    .containsExactlyInAnyOrderElementsOf(
                            all.stream().map(Acknowledged::code).toList());
            for (String label : List.of("Student", "Observation", "Case", "Referral")) {
                String key = Character.toLowerCase(label.charAt(0)) + label.substring(1) + "Code";
                assertThat(store.executableQuery("MATCH (n:" + label + ") WHERE n.importId STARTS WITH 'R-' RETURN n."
                                        + key + " AS code")
                                .execute()
                                .records())
                        .as(label)
                        .extracting(row -> row.get("code").asString())
                        .containsExactlyInAnyOrderElementsOf(all.stream()
                                .filter(act -> act.label().equals(label))
                                .map(Acknowledged::code)
                                .toList());
            }
        }
    }

    /** The codes of all records that the log of the audit says were written. */
    private Set<String> audited() {
        Http auditor = service.as(Role.AUDITOR);
        Set<String> codes = new HashSet<>();
        String after = "";
        for (boolean more = true; more; ) {
            String page = "{ auditEntries(first: 100" + after + ", filter: {kinds: [WRITE]})"
                    + " { edges { node { pseudonyms { codes } } } pageInfo { hasNextPage endCursor } } }";
            var response = auditor.post(Http.GRAPHQL, Map.of("query", page));
            ((List<?>) Http.read(response, "$.data.auditEntries.edges[*].node.pseudonyms[*].codes[*]"))
                    .forEach(code -> codes.add(String.valueOf(code)));
            more = (boolean) Http.read(response, "$.data.auditEntries.pageInfo.hasNextPage");
            after = ", after: \"" + Http.read(response, "$.data.auditEntries.pageInfo.endCursor") + "\"";
        }
        return codes;
    }
}
