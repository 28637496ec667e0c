package org.svetionik.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.svetionik.http.Http.GRAPHQL;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.svetionik.access.Role;
import org.svetionik.http.Http;

/** What auditors learn of sign-ins by the demo accounts, asked over HTTP as they would. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "svetionik.rate-limit.failed-sign-ins=1000")
@DirtiesContext
class SignInRecordIT {

    private static final Map<String, String> TYPENAME = Map.of("query", "{ __typename }");
    private static final String LAST = "{ auditEntries(first: 1, filter: {kinds: [SIGN_IN, REFUSED]})"
            + " { edges { node { seq kind who role operation errors from } } } }";
    private static final String NODE = "$.data.auditEntries.edges[0].node";

    @TempDir
    private static Path parent;

    @LocalServerPort
    private int port;

    private Http auditor;

    @DynamicPropertySource
    static void folder(DynamicPropertyRegistry registry) {
        registry.add("svetionik.audit.folder", () -> parent.resolve("audit"));
    }

    @BeforeEach
    void connect() {
        auditor = Http.as(port, Role.AUDITOR);
    }

    private static HttpResponse<String> withBasic(int port, String name, String password) {
        return new Http(port, "Basic " + HttpHeaders.encodeBasicAuth(name, password, null)).post(GRAPHQL, TYPENAME);
    }

    private Object last(String field) {
        return Http.read(auditor.post(GRAPHQL, Map.of("query", LAST)), NODE + "." + field);
    }

    @Test
    void recordsWhoBeganASession() {
        new Browser(port).signIn(Role.ANALYST);

        assertThat(List.of(last("kind"), last("who"), last("role"), last("operation"), last("from")))
                .containsExactly("SIGN_IN", "analyst", "ANALYST", "sign in", "127.0.0.1");
    }

    @ParameterizedTest
    @CsvSource({"analyst, analyst", "no-such-account-7391, unknown account", "'', unknown account"})
    void recordsARefusalByBasicUnderTheNameOfAnAccountAlone(String tried, String recorded) throws Exception {
        assertThat(withBasic(port, tried, "guess-5522").statusCode()).isEqualTo(401);

        assertThat(List.of(last("kind"), last("who"), last("errors")))
                .containsExactly("REFUSED", recorded, List.of("UNAUTHENTICATED"));
        assertThat(written()).doesNotContain("guess-5522").doesNotContain("no-such-account-7391");
    }

    @Test
    void recordsARefusalOnThePageOnce() {
        Browser browser = new Browser(port);
        browser.open("/sign-in");
        browser.signIn("caseworker", "guess-5522", browser.cookie("XSRF-TOKEN"));

        String all = "{ auditEntries(filter: {who: [\"caseworker\"]}) { edges { node { kind } } } }";
        assertThat(Http.read(auditor.post(GRAPHQL, Map.of("query", all)), "$.data.auditEntries.edges[*].node.kind"))
                .isEqualTo(List.of("REFUSED"));
    }

    private long seq() {
        return Long.parseLong((String)
                Http.read(auditor.post(GRAPHQL, Map.of("query", "{ auditHead { seq } }")), "$.data.auditHead.seq"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer token-9917.b.c", "Basic token-9917", "Negotiate token-9917"})
    void recordsCredentialsThatNobodyGaveOutWithoutThem(String header) throws Exception {
        withBasic(port, "analyst", "guess");
        assertThat(new Http(port, header).post(GRAPHQL, TYPENAME).statusCode()).isEqualTo(401);

        assertThat(last("who")).isEqualTo("unknown account");
        assertThat(written()).doesNotContain("token-9917");
    }

    @Test
    void recordsWhoAskedForARoleThatTheAccountDoesNotHave() {
        Http dashboard = Http.as(port, Role.DASHBOARD);
        dashboard.send(dashboard.request("/graphql?query=%7B__typename%7D").header("Svetionik-Role", "ANALYST"));

        assertThat(List.of(last("kind"), last("who"), last("errors")))
                .containsExactly("REFUSED", "dashboard", List.of("NO_ROLE"));
    }

    @Test
    void recordsNeitherRequestsWithoutCredentialsNorEachOfThoseLetIn() {
        long before = seq();
        Http.anonymous(port).post(GRAPHQL, TYPENAME);
        Http.as(port, Role.ANALYST).post(GRAPHQL, TYPENAME);

        assertThat(seq() - before).isEqualTo(1); // the reading of the head itself
    }

    @Test
    void letsNobodyInAndTellsNobodyWhileItCannotBeRecorded() throws Exception {
        Browser browser = new Browser(port);
        Path folder = parent.resolve("audit");
        Files.move(folder, parent.resolve("away"));
        Files.createFile(folder);
        try {
            assertThat(browser.signIn(Role.ANALYST).statusCode()).isEqualTo(503);
            assertThat(browser.open("/graphiql").statusCode()).isEqualTo(303);
            assertThat(withBasic(port, "analyst", "guess").statusCode()).isEqualTo(503);
        } finally {
            Files.delete(folder);
            Files.move(parent.resolve("away"), folder);
        }
        assertThat(browser.signIn(Role.ANALYST).headers().firstValue("Location"))
                .contains("/");
    }

    private static String written() throws Exception {
        StringBuilder text = new StringBuilder();
        try (var files = Files.list(parent.resolve("audit"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                text.append(Files.readString(file));
            }
        }
        return text.toString();
    }
}
