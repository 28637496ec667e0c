package org.svetionik.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.svetionik.access.Role;

/** The sign-in of a connection that stays open. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.graphql.websocket.path=/graphql",
            "svetionik.rate-limit.burst=3",
            "svetionik.rate-limit.requests-per-minute=1"
        })
class WebSocketIT {

    @LocalServerPort
    private int port;

    private final Queue<String> heard = new ConcurrentLinkedQueue<>();

    private WebSocket.Builder client() {
        return HttpClient.newHttpClient().newWebSocketBuilder().subprotocols("graphql-transport-ws");
    }

    private WebSocket open(WebSocket.Builder client) {
        return client.buildAsync(URI.create("ws://127.0.0.1:" + port + "/graphql"), new Listener())
                .join();
    }

    private void assertRefused(WebSocket.Builder client, int status) {
        assertThat(client.buildAsync(URI.create("ws://127.0.0.1:" + port + "/graphql"), new Listener()))
                .failsWithin(Duration.ofMinutes(1))
                .withThrowableThat()
                .havingCause()
                .asInstanceOf(type(WebSocketHandshakeException.class))
                .extracting(refused -> refused.getResponse().statusCode())
                .isEqualTo(status);
    }

    @Test
    void refusesAConnectionWithoutAnAccount() {
        assertRefused(client(), 401);
    }

    @Test
    void refusesAConnectionFromAPageOfAnotherOrigin() {
        assertRefused(
                client().header("Authorization", KnownPasswords.basic(Role.AUDITOR))
                        .header("Origin", "https://elsewhere.example"),
                403);
    }

    @Test
    void answersAViewerAndCountsEachQuestion() {
        WebSocket socket = open(client().header("Authorization", KnownPasswords.basic(Role.ANALYST)));
        say(socket, "{\"type\": \"connection_init\"}");
        await().until(() -> heard("connection_ack"));

        for (int i = 1; i <= 3; i++) {
            say(
                    socket,
                    "{\"type\": \"subscribe\", \"id\": \"" + i + "\", \"payload\": {\"query\": \"{ __typename }\"}}");
        }

        await().until(() -> heard("\"id\":\"1\"") && heard("\"id\":\"2\"") && heard("RATE_LIMIT"));
        assertThat(heard).anyMatch(message -> message.contains("\"__typename\":\"Query\""));
        socket.abort();
    }

    private static void say(WebSocket socket, String message) {
        socket.sendText(message, true).join();
    }

    private boolean heard(String text) {
        return heard.stream().anyMatch(message -> message.contains(text));
    }

    private final class Listener implements WebSocket.Listener {

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            heard.add(data.toString());
            socket.request(1);
            return CompletableFuture.completedFuture(null);
        }
    }
}
