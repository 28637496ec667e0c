package org.svetionik.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.svetionik.access.Role;
import org.svetionik.signin.KnownPasswords;
import org.svetionik.store.TestStore;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {HttpSchema.LOCATION, "svetionik.graphql.time-limit=4s"})
@Import(HttpSchema.class)
class EndOfRequestIT {

    @LocalServerPort
    private int port;

    @Test
    void stopsTheStatementInTheStoreWhenTheTimeIsUp() {
        HttpResponse<String> response = new Http(port).post(Http.JSON, Map.of("query", "{ endless }"));

        assertThat(response.statusCode()).isEqualTo(504);
        assertThat(Http.code(response)).isEqualTo("TIME_LIMIT");
        await().untilAsserted(() -> assertThat(running()).isZero());
    }

    @Test
    void stopsTheStatementInTheStoreWhenTheClientHangsUp() throws IOException {
        try (Socket client = new Socket(InetAddress.getLoopbackAddress(), port)) {
            client.getOutputStream()
                    .write(("GET /graphql?query=%7Bendless%7D HTTP/1.1\r\nHost: localhost\r\nAuthorization: "
                                    + KnownPasswords.basic(Role.ADMINISTRATOR) + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            await().until(() -> running() == 1);
        }
        long hungUp = System.nanoTime();

        await().untilAsserted(() -> assertThat(running()).isZero());

        System.out.println(
                "A hang-up stopped the statement after " + (System.nanoTime() - hungUp) / 1_000_000 + " ms (measured)");
    }

    private static long running() {
        return TestStore.driver()
                .executableQuery("SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'hangsOn' "
                        + "AND NOT currentQuery STARTS WITH 'SHOW' RETURN count(*) AS n")
                .execute()
                .records()
                .get(0)
                .get("n")
                .asLong();
    }
}
