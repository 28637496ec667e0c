package org.svetionik.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.util.FileSystemUtils;
import org.svetionik.http.Http;
import org.svetionik.http.HttpSchema;

/** What clients see while the store is away. Prints how long it took; a slow machine fails no test. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            HttpSchema.LOCATION,
            "svetionik.test.own-store=true",
            "svetionik.data=target/outage",
            "svetionik.store.heap=512m",
            "svetionik.store.page-cache=64m",
            "svetionik.graphql.time-limit=1m"
        })
@Import(HttpSchema.class)
@DirtiesContext
class OutageIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    static {
        forgetTheLastRun();
    }

    @Autowired
    private LocalStore store;

    @LocalServerPort
    private int port;

    private static void forgetTheLastRun() {
        try {
            FileSystemUtils.deleteRecursively(Path.of("target", "outage"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeEach
    void awaitTheStore() {
        await().pollInterval(Duration.ofMillis(20)).atMost(PATIENCE).until(this::isAnswered);
    }

    @Test
    void refusesWhileTheStoreIsDownAndAnswersOnceItIsBack() {
        Stopwatch killed = new Stopwatch("kill -9: refused after");
        ProcessHandle.of(store.processId()).orElseThrow().destroyForcibly();
        await().atMost(PATIENCE).untilAsserted(() -> assertRefused(change()));
        killed.print();

        await().pollInterval(Duration.ofMillis(20)).atMost(PATIENCE).until(this::storeAnswers);
        Stopwatch back = new Stopwatch("kill -9: answered after the store is back");
        await().pollInterval(Duration.ofMillis(20)).atMost(PATIENCE).until(this::isAnswered);
        back.print();
    }

    @Test
    void refusesWhileTheStoreHangsAndAnswersOnceItGoesOn() throws Exception {
        signal("STOP");
        Stopwatch stopped = new Stopwatch("SIGSTOP: refused after");
        assertRefused(change());
        stopped.print();

        signal("CONT");
        Stopwatch resumed = new Stopwatch("SIGCONT: answered after");
        await().pollInterval(Duration.ofMillis(20)).atMost(PATIENCE).until(this::isAnswered);
        resumed.print();
    }

    @Test
    void failsWhatIsUnderWayWhenTheStoreBeginsToHang() throws Exception {
        CompletableFuture<HttpResponse<String>> asking = CompletableFuture.supplyAsync(() -> ask("{ endless }"));
        await().until(() -> HttpSchema.asked() > 0);

        signal("STOP");

        try {
            assertRefused(asking.get());
        } finally {
            signal("CONT");
        }
    }

    @Test
    void refusesEveryOneOfManyAndThenGoesOn() throws Exception {
        signal("STOP");
        List<CompletableFuture<HttpResponse<String>>> asking = Stream.generate(
                        () -> CompletableFuture.supplyAsync(this::change))
                .limit(200)
                .toList();

        try {
            asking.forEach(one -> assertRefused(one.join()));
        } finally {
            signal("CONT");
        }
        await().pollInterval(Duration.ofMillis(20)).atMost(PATIENCE).until(this::isAnswered);
    }

    private static void assertRefused(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(Http.code(response)).isEqualTo("STORE_UNAVAILABLE");
        assertThat(response.headers().firstValue("Retry-After")).isPresent();
    }

    private boolean isAnswered() {
        return change().statusCode() == 200;
    }

    private HttpResponse<String> change() {
        return ask("mutation { change }");
    }

    private HttpResponse<String> ask(String query) {
        return new Http(port).post(Http.GRAPHQL, Map.of("query", query));
    }

    private boolean storeAnswers() {
        try (Driver driver = GraphDatabase.driver(store.getUri(), store.getAuthToken());
                Session session = driver.session()) {
            return session.run("RETURN 1").hasNext();
        } catch (Neo4jException e) {
            return false;
        }
    }

    private void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, String.valueOf(store.processId()))
                .start()
                .waitFor();
    }

    private record Stopwatch(String what, long begun) {

        private Stopwatch(String what) {
            this(what, System.nanoTime());
        }

        private void print() {
            System.out.println(what + " " + (System.nanoTime() - begun) / 1_000_000 + " ms (measured)");
        }
    }
}
