package org.svetionik.logs;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.svetionik.access.Viewer;
import org.svetionik.graph.Statements;
import org.svetionik.http.Http;
import org.svetionik.http.HttpSchema;
import reactor.core.publisher.Operators;
import reactor.util.context.Context;

/**
 * Provokes failures of every kind with words that must not be logged, and plants lines that must be found; {@link LogScanIT} reads what
 * the log holds of both.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = HttpSchema.LOCATION)
@Import(HttpSchema.class)
class ProvokedFailuresIT {

    @LocalServerPort
    private int port;

    @Autowired
    private Statements statements;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ greeting(to: \"kanarinac\") failure }",
                "{ kanarinac: never }",
                "{ kanarinac: failure }",
                "{ kanarinac(to: \"kanarinac\") }",
                "{ greeting(to: kanarinac) }",
                "{ greeting(to: \"kanarinac\" }",
                "query kanarinac($kanarinac: Int!) { size(of: $kanarinac) }",
                "query($k: String) { greeting(to: $k) failure }",
                "query($n: Nested) { greeting(nested: $n) }",
                "{ kanarinac: mistake }",
                "# kanarinac\n{ never }"
            })
    void ofRequestsOverGraphQl(String query) {
        Map<String, Object> variables =
                Map.of("kanarinac", "kanarinac", "k", "kanarinac", "n", Map.of("text", Map.of("kanarinac", 1)));
        assertThat(new Http(port)
                        .post(Http.GRAPHQL, Map.of("query", query, "variables", variables))
                        .body())
                .contains("errors");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/kanarinac",
                "/graphql?query=%7Bgreeting(to:%22kanarinac%22)%7D",
                "/graphql?query=%7Bfailure%7D&variables=%7B%22k%22:%22kanarinac%22%7D",
                "/graphql?query=kanarinac",
                "/imports/kanarinac?kanarinac=1",
                "/actuator/kanarinac"
            })
    void ofAddresses(String path) {
        Http stranger = new Http(port, "Bearer kanarinac.kanarinac");
        Http guesser =
                new Http(port, "Basic " + Base64.getEncoder().encodeToString("kanarinac:kanarinac".getBytes(UTF_8)));
        for (Http client : List.of(new Http(port), stranger, guesser)) {
            assertThat(client.send(client.request(path).header("Cookie", "kanarinac=kanarinac"))
                            .statusCode())
                    .isBetween(400, 599);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kanarinac", "[{\"query\":\"kanarinac\"}]", "{\"query\":{\"kanarinac\":1}}"})
    void ofBodies(String body) {
        Http http = new Http(port);
        assertThat(http.post(Http.GRAPHQL, Http.JSON, body).statusCode()).isEqualTo(400);
        assertThat(http.send(http.request("/imports")
                                .header("Content-Type", "application/zip")
                                .POST(BodyPublishers.ofString(body)))
                        .statusCode())
                .isBetween(400, 499);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /kanarinac HTTP/1.1\r\nHost: localhost\r\nkanarinac kanarinac\r\n\r\n",
                "GET /graphql?query=kanarinac kanarinac HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Length: kanarinac\r\n\r\nkanarinac",
                "kanarinac\r\n\r\n"
            })
    void ofRequestsThatAreNoHttp(String request) throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(request.getBytes(US_ASCII));
            socket.shutdownOutput();
            assertThat(new String(socket.getInputStream().readAllBytes(), UTF_8))
                    .doesNotContain("200 OK");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RETURN date($word) AS day",
                "RETURN date('kanarinac') AS day",
                "RETURN kanarinac",
                "kanarinac",
                "CREATE (n:Kanarinac {word: $word}) RETURN n",
                "MATCH (n:Kanarinac {kanarinac: $word}) RETURN n.kanarinac AS word, $absent AS absent"
            })
    void ofTheStore(String cypher) {
        assertThatThrownBy(() -> statements
                        .read(Viewer.service(), cypher, Map.of("word", "kanarinac"))
                        .block())
                .isNotNull();
    }

    @Test
    void afterTheClientHasHungUp() {
        assertThatNoException()
                .isThrownBy(() -> Operators.onErrorDropped(new IllegalStateException("kanarinac"), Context.empty()));
    }

    @Test
    void arePlantedToBeFound() throws IOException {
        String secret = UUID.randomUUID().toString();
        Files.writeString(Files.createDirectories(Path.of("target", "planted")).resolve("password"), secret);

        var log = LoggerFactory.getLogger("org.svetionik.logs.Planted");
        log.info("{}student DEMO-ST-PLANTED", LogScan.PLANTED);
        log.info("{}number 0101006500006", LogScan.PLANTED);
        log.warn("{}Authorization: Bearer of.a-planted-token", LogScan.PLANTED);
        log.info("{}-----BEGIN {}-----", LogScan.PLANTED, "PRIVATE KEY");
        log.info("{}of-analyst-in-tests", LogScan.PLANTED);
        log.info("{}kanarinac", LogScan.PLANTED);
        log.info("{}{}", LogScan.PLANTED, secret);

        assertThat(new LogScan(List.of(secret)).findings(LogScan.RUN))
                .filteredOn(finding -> finding.contains(LogScan.PLANTED))
                .hasSizeGreaterThanOrEqualTo(7);
    }
}
