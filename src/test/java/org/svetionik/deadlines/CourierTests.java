package org.svetionik.deadlines;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.svetionik.deadlines.Delivery.State;
import org.svetionik.records.RecordReference;

/** The way of a digest to a webhook on this machine. */
@ExtendWith(OutputCaptureExtension.class)
class CourierTests {

    private static final byte[] KEY = "twenty-four bytes at least".getBytes(UTF_8);
    private static final Instant MORNING = Instant.parse("2024-03-30T06:30:00Z");

    private final List<Heard> heard = new ArrayList<>();
    private final Deque<Integer> answers = new ArrayDeque<>();

    @TempDir
    private Path folder;

    private HttpServer server;
    private Instant now = MORNING;
    private @Nullable URI page;

    private record Heard(String path, String id, String timestamp, String signature, String body) {}

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            var headers = exchange.getRequestHeaders();
            heard.add(new Heard(
                    exchange.getRequestURI().toString(),
                    headers.getFirst("webhook-id"),
                    headers.getFirst("webhook-timestamp"),
                    headers.getFirst("webhook-signature"),
                    new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
            exchange.getResponseHeaders().add("Location", "/elsewhere");
            exchange.sendResponseHeaders(Objects.requireNonNullElse(answers.poll(), 204), -1);
            exchange.close();
        });
        server.start();
        Files.writeString(
                folder.resolve("secret"), "whsec_" + Base64.getEncoder().encodeToString(KEY) + "\n");
    }

    @AfterEach
    void end() {
        server.stop(0);
    }

    private Webhook webhook() {
        URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/hook");
        return new Webhook(url, "SWC", folder.resolve("secret"));
    }

    /** A new one each time, as after a restart. */
    private Delivery bring() throws InterruptedException {
        DeadlineSettings settings = new DeadlineSettings(
                null,
                Duration.ofSeconds(2),
                Duration.ofMinutes(1),
                List.of(webhook()),
                LocalTime.of(7, 0),
                3,
                Duration.ofMinutes(1),
                Duration.ofSeconds(5),
                folder.resolve("deliveries"),
                page);
        return new Courier(settings, CourierTests::digest, Clock.fixed(now, ZoneOffset.UTC)).bring(webhook());
    }

    private static Digest digest(String institution) {
        WorkItem item = WorkItem.of(
                WorkKind.RESPOND,
                new RecordReference("Referral", "SECRET-CODE"),
                "CASE-CODE",
                "URGENT",
                MORNING.minusSeconds(90),
                MORNING.minusSeconds(1),
                null);
        return Digest.of(institution, new WorkList(MORNING, List.of(item)));
    }

    @Test
    void signsWhatItBringsAndNamesNoCase() throws Exception {
        assertThat(bring().state()).isEqualTo(State.DELIVERED);
        assertThat(heard).singleElement().satisfies(one -> {
            assertThat(one.path()).isEqualTo("/hook");
            assertThat(one.timestamp()).isEqualTo(Long.toString(MORNING.getEpochSecond()));
            assertThat(one.signature()).isEqualTo("v1," + hmac(one.id() + "." + one.timestamp() + "." + one.body()));
            assertThat(one.body())
                    .isEqualTo(
                            "{\"type\":\"work.digest\",\"timestamp\":\"2024-03-30T06:30Z\",\"data\":{\"institution\":\"SWC\","
                                    + "\"waiting\":1,\"overdue\":1,\"counts\":[{\"kind\":\"RESPOND\",\"waiting\":1,\"overdue\":1}],"
                                    + "\"missed\":0}}");
        });
    }

    private static String hmac(String text) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(KEY, "HmacSHA256"));
        return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(UTF_8)));
    }

    /** The example of the specification Standard Webhooks. */
    @Test
    void signsAsThePublishedExample() {
        assertThat(Secret.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
                        .signature("msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void bringsADigestOnceADay() throws Exception {
        bring();
        now = now.plusSeconds(36_000);
        bring();
        assertThat(heard).hasSize(1);
        now = MORNING.plus(Duration.ofHours(23)); // the next day at half past seven, an hour sooner for the clock
        bring();
        assertThat(heard).extracting(Heard::id).doesNotHaveDuplicates().hasSize(2);
    }

    @Test
    void waitsUntilTheTimeOfTheDigest() throws Exception {
        now = Instant.parse("2024-03-30T05:59:59Z");
        bring();
        assertThat(heard).isEmpty();
    }

    @Test
    void triesAgainAfterAFailureUnderTheSameId() throws Exception {
        answers.add(500);
        assertThat(bring()).returns(State.PENDING, Delivery::state).returns(now.plusSeconds(60), Delivery::nextAt);
        now = now.plusSeconds(59);
        bring();
        assertThat(heard).hasSize(1);
        now = now.plusSeconds(1);
        assertThat(bring().state()).isEqualTo(State.DELIVERED);
        assertThat(heard)
                .hasSize(2)
                .extracting(Heard::id)
                .containsOnly(heard.get(0).id());
        assertThat(heard.get(1).signature()).isNotEqualTo(heard.get(0).signature());
    }

    @Test
    void givesUpForTheDayAfterTheLimit() throws Exception {
        answers.addAll(List.of(500, 503, 302));
        bring();
        now = now.plusSeconds(60);
        assertThat(bring().nextAt()).isEqualTo(now.plusSeconds(300));
        now = now.plusSeconds(300);
        assertThat(bring()).isEqualTo(new Delivery(State.GIVEN_UP, 3, now.plusSeconds(1500)));
        now = now.plusSeconds(36_000);
        bring();
        assertThat(heard).hasSize(3).extracting(Heard::path).containsOnly("/hook");
    }

    @Test
    void saysInTheLogThatADayWasGivenUpOnceAndNamesNobody(CapturedOutput log) throws Exception {
        answers.addAll(List.of(500, 500, 500));
        for (int i = 0; i < 5; i++) {
            bring();
            now = now.plusSeconds(1500);
        }
        assertThat(log.getOut().lines().filter(line -> line.contains("WARN")))
                .singleElement()
                .asString()
                .contains("Webhook 0 did not take the digest of today in 3 attempts")
                .doesNotContain("SWC", "127.0.0.1", "hook/");
    }

    @Test
    void countsAllThatWaitsAndTheDaysThatWereMissedOnTheNextDay() throws Exception {
        for (int day = 0; day < 2; day++) {
            answers.addAll(List.of(500, 500, 500));
            for (int i = 0; i < 3; i++) {
                bring();
                now = now.plusSeconds(1500);
            }
            now = MORNING.plus(Duration.ofHours(23 + 24L * day));
        }
        assertThat(bring().state()).isEqualTo(State.DELIVERED);
        assertThat(heard).hasSize(7);
        assertThat(heard.get(6).body()).contains("\"waiting\":1", "\"missed\":2");
        now = now.plus(Duration.ofHours(24));
        bring();
        assertThat(heard.get(7).body()).contains("\"missed\":0");
    }

    @Test
    void linksToThePageOfTheServiceAndToNothingElse() throws Exception {
        page = URI.create("https://svetionik.example.org/");
        bring();
        assertThat(heard.get(0).body())
                .contains("\"link\":\"https://svetionik.example.org/\"")
                .doesNotContain("CODE");
        page = URI.create("https://svetionik.example.org/?case=CASE-CODE");
        assertThatThrownBy(this::bring).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void triesAgainWhereNobodyAnswers() throws Exception {
        server.stop(0);
        assertThat(bring().state()).isEqualTo(State.PENDING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org/hook",
                "ftp://example.org/hook",
                "https:///hook",
                "https://name@example.org/hook",
                "https://example.org/hook?case=1",
                "https://example.org/hook#1"
            })
    void refusesAddressesThatAreNotSafe(String url) {
        URI address = URI.create(url);
        Path secret = folder.resolve("secret");
        assertThatThrownBy(() -> new Webhook(address, "SWC", secret)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "whsec_", "whsec_c2hvcnQ=", "twenty-four bytes at least", "whsec_%%%"})
    void refusesWhatIsNoSecretWithoutRepeatingIt(String text) {
        assertThatThrownBy(() -> Secret.of(text))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The secret of a webhook is whsec_ and at least 24 random bytes in Base64");
    }
}
