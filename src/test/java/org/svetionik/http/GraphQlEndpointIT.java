package org.svetionik.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.svetionik.http.Http.GRAPHQL;
import static org.svetionik.http.Http.JSON;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = HttpSchema.LOCATION)
@Import(HttpSchema.class)
class GraphQlEndpointIT {

    @LocalServerPort
    private int port;

    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    private HttpResponse<String> ask(String query) {
        return http.post(GRAPHQL, Map.of("query", query));
    }

    @Test
    void refusesAMediaTypeThatCannotBeHad() {
        HttpResponse<String> response = http.post("text/html", Map.of("query", "{ __typename }"));

        assertThat(response.statusCode()).isEqualTo(406);
        assertThat(Http.code(response)).isEqualTo("NOT_ACCEPTABLE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json;q=0.9, application/graphql-response+json | application/graphql-response+json",
                "application/json, application/graphql-response+json;q=0.5 | application/json",
                "text/html, application/json;q=0.1 | application/json",
                "application/* | application/graphql-response+json"
            })
    void answersInTheMediaTypeThatIsWantedMost(String accept, String type) {
        assertThat(Http.contentType(http.post(accept, Map.of("query", "{ __typename }"))))
                .startsWith(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/plain", "application/x-www-form-urlencoded", "application/json; charset=utf-16", "nonsense"
            })
    void refusesABodyThatIsNotJsonInUtf8(String type) {
        HttpResponse<String> response = http.post(GRAPHQL, type, "{\"query\": \"{ __typename }\"}");

        assertThat(response.statusCode()).isEqualTo(415);
        assertThat(Http.code(response)).isEqualTo("UNSUPPORTED_MEDIA_TYPE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH"})
    void refusesOtherMethods(String method) {
        HttpResponse<String> response = http.send(http.request("/graphql").method(method, BodyPublishers.noBody()));

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).contains("GET, POST");
    }

    @Test
    void refusesABatch() {
        HttpResponse<String> response = http.post(GRAPHQL, JSON, "[{\"query\": \"{ __typename }\"}]");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("Batches are not served");
    }

    @Test
    void refusesABodyThatIsTooLarge() {
        HttpResponse<String> response = http.post(GRAPHQL, JSON, " ".repeat(300_000) + "{}");

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(Http.code(response)).isEqualTo("REQUEST_TOO_LARGE");
    }

    @Test
    void refusesABodyOfUnknownLengthOnceItIsTooLarge() {
        byte[] chunk = " ".repeat(10_000).getBytes(StandardCharsets.US_ASCII);
        HttpResponse<String> response = http.send(http.request("/graphql")
                .header("Content-Type", JSON)
                .POST(BodyPublishers.ofByteArrays(Collections.nCopies(40, chunk))));

        assertThat(response.statusCode()).isEqualTo(413);
    }

    @Test
    void refusesASubscriptionByPost() {
        HttpResponse<String> response = ask("subscription { ticks }");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("text/event-stream");
    }

    @Test
    void answersASubscriptionAsEvents() {
        HttpResponse<String> response = http.post("text/event-stream", Map.of("query", "subscription { ticks }"));

        assertThat(response.body())
                .contains("\"ticks\":1")
                .contains("\"ticks\":2")
                .contains("event:complete");
    }

    @Test
    void keepsAnswersOutOfCaches() {
        assertThat(ask("{ __typename }").headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void refusesAQueryWithAMistakeAsAWholeAndSaysWhere() {
        HttpResponse<String> response = ask("{ size(of: 1) wrong: mistake }");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Http.code(response)).isEqualTo("PAGE_SIZE");
        assertThat(Http.read(response, "$.errors[0].path")).isEqualTo(List.of("wrong"));
        assertThat(response.body()).doesNotContain("\"data\"");
    }

    @Test
    void keepsWhatAMutationDidBesideItsMistake() {
        HttpResponse<String> response = ask("mutation { change changeWrongly }");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("\"change\":1").contains("PAGE_SIZE");
    }

    @Test
    void tellsNothingOfAFailureButWhereToLook() {
        HttpResponse<String> response = ask("{ size(of: 7) failure }");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(Http.code(response)).isEqualTo("INTERNAL");
        assertThat(response.body())
                .contains("\"size\":7")
                .contains("names the incident")
                .doesNotContain("zero")
                .doesNotContain("secret")
                .doesNotContain("neo4j")
                .doesNotContain("Exception");
    }

    @Test
    void takesAMissingValueForAFailureOfItsOwn() {
        HttpResponse<String> response = ask("{ never }");

        assertThat(Http.code(response)).isEqualTo("INTERNAL");
        assertThat(Http.read(response, "$.errors[0].path")).isEqualTo(List.of("never"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ greeting(to: 5) }                  | argument 'to' is not a valid 'String' - Expected String but it was Int",
                "{ nothing }                          | Field 'nothing' in type 'Query' is undefined",
                "query($l: [String!]) { greeting(list: $l) } | Variable 'l' has an invalid value: Expected a String input, but it was an object",
            })
    void wordsMistakesInTermsOfGraphQl(String query, String message) {
        HttpResponse<String> response =
                http.post(GRAPHQL, Map.of("query", query, "variables", Map.of("l", List.of(Map.of("a", 1)))));

        assertThat(Http.read(response, "$.errors[0].message")).isEqualTo(message);
        assertThat(Http.code(response)).isEqualTo("VALIDATION");
    }
}
