package org.svetionik.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.svetionik.http.Http.GRAPHQL;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.svetionik.access.Role;
import org.svetionik.http.Http;

/** The demo accounts over HTTP: who is let in, how, and what everyone else is told. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SignInIT {

    private static final Map<String, String> TYPENAME = Map.of("query", "{ __typename }");

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @EnumSource(Role.class)
    void letsEachAccountInByBasic(Role role) {
        assertThat(Http.as(port, role).post(GRAPHQL, TYPENAME).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/page/start.js",
                "/page/messages/en.json",
                "/graphql",
                "/graphiql",
                "/imports/0123456789abcdef",
                "/webjars/react/18.2.0/umd/react.production.min.js",
                "/actuator",
                "/actuator/metrics",
                "/actuator/env",
                "/nothing-here",
                "/sign-out",
                "/sign-in/form.html/x"
            })
    void refusesEverythingToWhoeverHasNotSignedIn(String path) {
        Http http = Http.anonymous(port);
        HttpResponse<String> response = http.send(http.request(path));

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.body())
                .contains("UNAUTHENTICATED")
                .doesNotContain("trace")
                .doesNotContain("Exception");
        assertThat(response.headers().firstValue("WWW-Authenticate")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/sign-in/page.css", "/sign-in/page.js", "/actuator/health"})
    void showsHealthAndThePageToEveryone(String path) {
        Http http = Http.anonymous(port);

        assertThat(http.send(http.request(path)).statusCode()).isEqualTo(200);
    }

    @Test
    void tellsNoDetailsOfHealth() {
        Http http = new Http(port);
        assertThat(http.send(http.request("/actuator/health")).body())
                .doesNotContain("components")
                .doesNotContain("details");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/actuator/env", "/actuator/metrics", "/actuator/health/store"})
    void exposesNoOtherEndpointToAnyone(String path) {
        Http http = new Http(port);
        assertThat(http.send(http.request(path)).statusCode()).isEqualTo(403);
    }

    @Test
    void refusesGraphQlInItsOwnShape() {
        HttpResponse<String> response = Http.anonymous(port).post(GRAPHQL, TYPENAME);

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(Http.contentType(response)).startsWith(GRAPHQL);
        assertThat(Http.code(response)).isEqualTo("UNAUTHENTICATED");
    }

    @Test
    void refusesEventsToWhoeverHasNotSignedIn() {
        assertThat(Http.anonymous(port).post("text/event-stream", TYPENAME).statusCode())
                .isEqualTo(401);
    }

    @Test
    void tellsAWrongPasswordAndAnUnknownAccountAlike() {
        HttpResponse<String> wrong = withBasic("analyst", "wrong");
        HttpResponse<String> unknown = withBasic("nobody", "wrong");

        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(unknown.statusCode()).isEqualTo(401);
        assertThat(unknown.body()).isEqualTo(wrong.body());
        assertThat(unknown.headers().map().keySet())
                .isEqualTo(wrong.headers().map().keySet());
    }

    private HttpResponse<String> withBasic(String name, String password) {
        String header = "Basic " + org.springframework.http.HttpHeaders.encodeBasicAuth(name, password, null);
        return new Http(port, header).post(GRAPHQL, TYPENAME);
    }

    @Test
    void refusesTwoHeadersOfTheKindAndATokenThatNobodyIssues() {
        Http http = new Http(port);
        var twice = http.request("/graphql?query=%7B__typename%7D")
                .header("Authorization", KnownPasswords.basic(Role.ANALYST));

        assertThat(http.send(twice).statusCode()).isEqualTo(401);
        assertThat(new Http(port, "Bearer a.b.c").post(GRAPHQL, TYPENAME).statusCode())
                .isEqualTo(401);
    }

    @Test
    void knowsNoImportForThoseWhoMayNotImport() {
        Http analyst = Http.as(port, Role.ANALYST);
        HttpResponse<String> there = analyst.send(analyst.request("/imports/0123456789abcdef"));
        HttpResponse<String> nowhere = new Http(port).send(new Http(port).request("/imports/0123456789abcdef"));

        assertThat(there.statusCode()).isEqualTo(404);
        assertThat(there.body()).isEqualTo(nowhere.body());
        assertThat(analyst.send(analyst.request("/imports")
                                .header("Content-Type", "application/zip")
                                .POST(BodyPublishers.ofByteArray(new byte[3])))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void takesAPurposeOfTheListAlone() {
        Http analyst = Http.as(port, Role.ANALYST);

        assertThat(analyst.send(analyst.request("/graphql?query=%7B__typename%7D")
                                .header("Svetionik-Purpose", "NETWORKS"))
                        .statusCode())
                .isEqualTo(200);
        HttpResponse<String> refused = analyst.send(
                analyst.request("/graphql?query=%7B__typename%7D").header("Svetionik-Purpose", "CURIOSITY"));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Http.code(refused)).isEqualTo("PURPOSE");
        assertThat(refused.body()).contains("DATA_QUALITY").doesNotContain("CURIOSITY");
    }

    @Test
    void refusesARoleThatTheAccountDoesNotHave() {
        Http analyst = Http.as(port, Role.ANALYST);
        HttpResponse<String> refused = analyst.send(
                analyst.request("/graphql?query=%7B__typename%7D").header("Svetionik-Role", "ADMINISTRATOR"));

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(Http.code(refused)).isEqualTo("NO_ROLE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/graphql",
                "/graphiql",
                "/sign-in",
                "/actuator/health",
                "/nothing-here",
                "/graphiql/../x",
                "/a//b"
            })
    void guardsEveryAnswerByHeaders(String path) {
        Http http = new Http(port);
        var headers = http.send(http.request(path)).headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'none'")
                .contains("frame-ancestors 'none'");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).isPresent();
        assertThat(headers.firstValue("Cache-Control")).contains("no-store");
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
        assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/graphiql/../application.yaml", "/imports/%2e%2e", "/imports//x", "/imports/a;b"})
    void refusesAnAddressThatCouldMeanTwoPlaces(String path) {
        Http http = new Http(port);
        HttpResponse<String> response = http.send(http.request(path));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Http.read(response, "$.code")).isEqualTo("BAD_REQUEST");
    }
}
