package org.svetionik.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.svetionik.access.Role;
import org.svetionik.http.Http;
import org.svetionik.signin.DemoAccounts;
import org.svetionik.signin.KnownPasswords;

/** The news of work as they come to those who have signed in, by a socket and as server-sent events, each to its own institution. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "svetionik.deadlines.check-every=500ms",
            "svetionik.deadlines.look-every=500ms",
            "svetionik.statements.time-limit=1m"
        })
class NewsOverTheWireIT {

    private static final String INCOMING = "subscription { incomingReferrals { record { code } priority deadline } }";
    private static final String APPROACHING =
            "subscription { approachingDeadlines(withinHours: 8760) { id record { label code } caseCode overdue } }";
    private static final Duration SOON = Duration.ofMinutes(1);

    @LocalServerPort
    private int port;

    @Autowired
    private Driver driver;

    @Autowired
    private DemoAccounts accounts;

    private final List<Runnable> ends = new ArrayList<>();

    @BeforeEach
    void fill() {
        SmallTown.load(driver);
        KnownPasswords.place(accounts, Role.SCHOOL_PROFESSIONAL, "S1");
        KnownPasswords.place(accounts, Role.CASEWORKER, "CENTRE");
    }

    @AfterEach
    void end() {
        ends.forEach(Runnable::run);
        KnownPasswords.place(accounts, Role.SCHOOL_PROFESSIONAL, null);
        KnownPasswords.place(accounts, Role.CASEWORKER, null);
    }

    private Queue<String> bySocket(Role role, String document) {
        Queue<String> heard = new ConcurrentLinkedQueue<>();
        WebSocket socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .subprotocols("graphql-transport-ws")
                .header("Authorization", KnownPasswords.basic(role))
                .buildAsync(URI.create("ws://127.0.0.1:" + port + "/graphql"), new Listener(heard))
                .join();
        ends.add(socket::abort);
        socket.sendText("{\"type\": \"connection_init\"}", true).join();
        await().atMost(SOON).until(() -> tells(heard, "connection_ack"));
        socket.sendText(
                        "{\"type\": \"subscribe\", \"id\": \"1\", \"payload\": {\"query\": \"" + document + "\"}}",
                        true)
                .join();
        return heard;
    }

    private Queue<String> byEvents(Role role, String document) {
        Queue<String> heard = new ConcurrentLinkedQueue<>();
        CompletableFuture<Void> events = HttpClient.newHttpClient()
                .sendAsync(
                        Http.as(port, role)
                                .request("/graphql")
                                .header("Content-Type", "application/json")
                                .header("Accept", "text/event-stream")
                                .POST(BodyPublishers.ofString("{\"query\": \"" + document + "\"}"))
                                .build(),
                        BodyHandlers.ofLines())
                .thenAcceptAsync(answer -> answer.body().forEach(heard::add));
        ends.add(() -> events.cancel(true));
        return heard;
    }

    private List<Queue<String>> both(Role role, String document) {
        return List.of(bySocket(role, document), byEvents(role, document));
    }

    private static boolean tells(Queue<String> heard, String text) {
        return heard.stream().anyMatch(message -> message.contains(text));
    }

    private static void awaitAll(List<Queue<String>> listeners, String text) {
        listeners.forEach(heard -> await().atMost(SOON).until(() -> tells(heard, text)));
    }

    private void record(String code, String receiver) {
        driver.executableQuery("""
                MATCH (case:Case {caseCode: 'C1'}), (social:Institution {institutionCode: 'SWC'}),
                  (receiver:Institution {institutionCode: $receiver})
                CREATE (one:Referral {referralCode: $code, priority: 'URGENT', sentAt: datetime(), importedAt: datetime()})
                    -[:HANDS_OVER]->(case),
                  (one)-[:SENT_BY]->(social), (one)-[:SENT_TO]->(receiver)
                """)
                .withParameters(Map.of("code", code, "receiver", receiver))
                .execute();
    }

    /** Recorded again and again until all have begun to listen: what was recorded before is told to nobody. */
    private void recordUntilHeard(String code, String receiver, List<Queue<String>> listeners) {
        int[] times = {0};
        await().atMost(SOON).pollInterval(Duration.ofSeconds(1)).until(() -> {
            record(code + times[0]++, receiver);
            return listeners.stream().allMatch(heard -> tells(heard, "\"code\":\"" + code));
        });
    }

    @Test
    void tellEachInstitutionOfItsOwnReferralsAlone() {
        List<Queue<String>> centre = both(Role.CASEWORKER, INCOMING);
        List<Queue<String>> school = both(Role.SCHOOL_PROFESSIONAL, INCOMING);
        recordUntilHeard("TO-CENTRE-", "CENTRE", centre);
        recordUntilHeard("TO-SCHOOL-", "S1", school);
        record("TO-OTHERS", "SWC");
        record("LAST-CENTRE", "CENTRE");
        record("LAST-SCHOOL", "S1");
        awaitAll(centre, "LAST-CENTRE");
        awaitAll(school, "LAST-SCHOOL");
        assertThat(centre)
                .allSatisfy(heard -> assertThat(heard)
                        .noneMatch(message -> message.contains("TO-SCHOOL") || message.contains("LAST-SCHOOL"))
                        .noneMatch(message -> message.contains("TO-OTHERS") || message.contains("\"F1\"")));
        assertThat(school)
                .allSatisfy(heard -> assertThat(heard)
                        .noneMatch(message -> message.contains("TO-CENTRE") || message.contains("LAST-CENTRE"))
                        .noneMatch(message -> message.contains("TO-OTHERS") || message.contains("\"F1\"")));
    }

    @Test
    void tellEachInstitutionOfItsOwnDeadlinesAlone() {
        List<Queue<String>> centre = both(Role.CASEWORKER, APPROACHING);
        List<Queue<String>> school = both(Role.SCHOOL_PROFESSIONAL, APPROACHING);
        awaitAll(centre, "CONFIRM_RECEIPT:F2");
        awaitAll(centre, "RESPOND:F2");
        awaitAll(school, "TAKE_LEAD:C1");
        assertThat(centre)
                .allSatisfy(heard -> assertThat(heard)
                        .noneMatch(message -> message.contains("F1") || message.contains("TAKE_LEAD")));
        assertThat(school)
                .allSatisfy(heard -> assertThat(heard)
                        .noneMatch(message ->
                                message.contains("F1") || message.contains("F2") || message.contains("DECIDE")));
    }

    @ParameterizedTest
    @ValueSource(strings = {INCOMING, APPROACHING})
    void areRefusedToThoseWithoutTheRight(String document) {
        for (Role role : List.of(Role.AUDITOR, Role.ADMINISTRATOR, Role.DASHBOARD)) {
            List<Queue<String>> refused = both(role, document);
            awaitAll(refused, "FORBIDDEN");
            assertThat(refused.get(0)).anyMatch(message -> message.contains("\"type\":\"error\""));
            assertThat(refused)
                    .allSatisfy(heard -> assertThat(heard).noneMatch(message -> message.contains("\"record\"")));
        }
    }

    private record Listener(Queue<String> heard) implements WebSocket.Listener {

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            heard.add(data.toString());
            socket.request(1);
            return CompletableFuture.completedFuture(null);
        }
    }
}
