package org.svetionik.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {HttpSchema.LOCATION, "spring.graphql.schema.introspection.enabled=false"})
@Import(HttpSchema.class)
class PagesIT {

    private static final Pattern ADDRESS = Pattern.compile("(?:href|src)=\"([^\"]+)\"");

    @LocalServerPort
    private int port;

    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    private HttpResponse<String> get(String path) {
        return http.send(http.request(path));
    }

    @Test
    void servesGraphiQlWithEverythingThatItNames() {
        List<String> addresses = ADDRESS.matcher(get("/graphiql").body())
                .results()
                .map((MatchResult match) -> match.group(1))
                .filter(address -> !address.equals("data:,"))
                .toList();

        assertThat(addresses).hasSize(6).allSatisfy(address -> {
            assertThat(address).startsWith("/");
            assertThat(get(address).statusCode()).isEqualTo(200);
        });
    }

    @Test
    void letsNothingFromOtherHostsIntoGraphiQl() {
        assertThat(get("/graphiql").headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).startsWith("default-src 'none'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing-here", "/webjars/", "/error", "/graphql/more"})
    void answersAnUnknownPathWithAProblem(String path) {
        HttpResponse<String> response = get(path);

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(Http.contentType(response)).isEqualTo("application/problem+json");
        assertThat(Http.read(response, "$.code")).isEqualTo("NOT_FOUND");
        assertThat(response.body()).doesNotContain("Exception").doesNotContain("trace");
    }

    @Test
    void answersAWrongMethodWithAProblem() {
        HttpResponse<String> response =
                http.send(http.request("/actuator/health").PUT(BodyPublishers.noBody()));

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(Http.contentType(response)).isEqualTo("application/problem+json");
    }

    @Test
    void showsThatTheStoreAnswers() {
        assertThat(get("/actuator/health").body()).contains("\"status\":\"UP\"");
    }

    @Test
    void doesNotShowItsSchemaWhereIntrospectionIsOff() {
        HttpResponse<String> response = http.post(Http.GRAPHQL, Map.of("query", "{ __schema { types { name } } }"));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Http.code(response)).isEqualTo("INTROSPECTION");
    }
}
