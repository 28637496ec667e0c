package org.svetionik.gaps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.svetionik.access.Role;
import org.svetionik.gaps.register.GapAct;
import org.svetionik.gaps.register.GapRegister;
import org.svetionik.http.Http;
import org.svetionik.signin.KnownPasswords;
import org.svetionik.snapshot.Snapshot;
import org.svetionik.snapshot.Snapshots;
import org.svetionik.store.TestStore;

/** The news of gaps, as they come to those who listen. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class GapChangesIT {

    private static final String NEWS = "subscription { gapChanges(kinds: [NO_LEAD]) { act gap { id status districtCode"
            + " title { en } subjects { code } } } }";

    @LocalServerPort
    private int port;

    @Autowired
    private Driver driver;

    @Autowired
    private Snapshots snapshots;

    @Autowired
    private GapRuns runs;

    @Autowired
    private GapRegister register;

    private final Queue<String> socketHeard = new ConcurrentLinkedQueue<>();
    private final Queue<String> eventsHeard = new ConcurrentLinkedQueue<>();

    @BeforeEach
    void begin() {
        TestStore.clear();
        record("""
                CREATE (district:District {districtCode: 'SU-BG', nameSrLatn: 'Školska uprava Beograd'}),
                  (school:Institution:School {institutionCode: 'S1', kind: 'SCHOOL', name: 'Izmišljena škola'})
                    -[:IN_DISTRICT]->(district),
                  (student:Student {studentCode: 'P1', importedAt: datetime()})-[:ATTENDS]->(school)
                """, Map.of());
        register.renew();
        runs.run(snapshot(0));
    }

    private Snapshot snapshot(int cases) {
        await().atMost(Duration.ofMinutes(1))
                .until(() -> newest().cases().size() == cases
                        && newest().institutions().codes().size() == 1);
        return newest();
    }

    private Snapshot newest() {
        return Objects.requireNonNull(snapshots.newest().block());
    }

    private void open(String code) {
        record("""
                MATCH (school:Institution {institutionCode: 'S1'}), (student:Student {studentCode: 'P1'})
                CREATE (case:Case {caseCode: $code, openedOn: $day, status: 'OPEN', importedAt: datetime()})
                    -[:OPENED_BY]->(school),
                  (case)-[:OF_STUDENT]->(student)
                """, Map.of("code", code, "day", LocalDate.of(2026, 1, 5)));
    }

    /** Changes the graph, and says so in the ledger. */
    private void record(String change, Map<String, Object> parameters) {
        driver.executableQuery(change).withParameters(parameters).execute();
        driver.executableQuery("MERGE (ledger:Ledger {ledgerCode: 'facts'}) SET ledger.removedAt = datetime()")
                .execute();
    }

    private static String subscribe(String id) {
        return "{\"type\": \"subscribe\", \"id\": \"" + id + "\", \"payload\": {\"query\": \""
                + NEWS.replace("\"", "\\\"") + "\"}}";
    }

    private WebSocket listenBySocket(Role role) {
        WebSocket socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .subprotocols("graphql-transport-ws")
                .header("Authorization", KnownPasswords.basic(role))
                .buildAsync(URI.create("ws://127.0.0.1:" + port + "/graphql"), new Listener())
                .join();
        socket.sendText("{\"type\": \"connection_init\"}", true).join();
        await().until(() -> isHeard(socketHeard, "connection_ack"));
        socket.sendText(subscribe("1"), true).join();
        return socket;
    }

    private CompletableFuture<Void> listenByEvents(Role role) {
        HttpRequest request = Http.as(port, role)
                .request("/graphql")
                .header("Content-Type", "application/json")
                .header("Accept", "text/event-stream")
                .POST(BodyPublishers.ofString("{\"query\": \"" + NEWS + "\"}"))
                .build();
        return HttpClient.newHttpClient()
                .sendAsync(request, BodyHandlers.ofLines())
                .thenAcceptAsync(answer -> answer.body().forEach(eventsHeard::add));
    }

    private static boolean isHeard(Queue<String> heard, String text) {
        return heard.stream().anyMatch(message -> message.contains(text));
    }

    @Test
    void tellsOfGapsThatAreOpenedAndClosedBySocketAndByEvents() {
        WebSocket socket = listenBySocket(Role.NATIONAL_COORDINATOR);
        CompletableFuture<Void> events = listenByEvents(Role.NATIONAL_COORDINATOR);
        await().atMost(Duration.ofMinutes(1)).until(() -> register.listeners() == 2);
        open("C1");
        runs.run(snapshot(1));
        for (Queue<String> heard : List.of(socketHeard, eventsHeard)) {
            await().atMost(Duration.ofMinutes(1)).until(() -> isHeard(heard, "\"act\":\"OPENED\""));
            assertThat(heard).anyMatch(message -> message.contains("\"code\":\"S1\"") && message.contains("SU-BG"));
        }

        record("MATCH (case:Case) DETACH DELETE case", Map.of());
        runs.run(snapshot(0));
        for (Queue<String> heard : List.of(socketHeard, eventsHeard)) {
            await().atMost(Duration.ofMinutes(1)).until(() -> isHeard(heard, "\"act\":\"CLOSED\""));
        }
        assertThat(register.renew().values())
                .filteredOn(history -> history.lastSighting().identity().kind().equals("NO_LEAD"))
                .singleElement()
                .satisfies(history -> assertThat(history.events())
                        .extracting(event -> event.act())
                        .containsExactly(GapAct.OPENED, GapAct.CLOSED));
        socket.abort();
        events.cancel(true);
    }

    @Test
    void tellsNothingToThoseWhoMayNotKnow() {
        WebSocket socket = listenBySocket(Role.DASHBOARD);
        await().untilAsserted(() -> assertThat(socketHeard).anyMatch(message -> message.contains("FORBIDDEN")));
        assertThat(isHeard(socketHeard, "\"type\":\"error\"")).isTrue();
        socket.abort();
    }

    private final class Listener implements WebSocket.Listener {

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            socketHeard.add(data.toString());
            socket.request(1);
            return CompletableFuture.completedFuture(null);
        }
    }
}
