package org.svetionik.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.svetionik.http.Http.GRAPHQL;
import static org.svetionik.http.Http.JSON;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** The rules that the audit of GraphQL over HTTP checks in a server, and under which it names them. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = HttpSchema.LOCATION)
@Import(HttpSchema.class)
class ServerAuditIT {

    private static final Map<String, String> TYPENAME = Map.of("query", "{ __typename }");
    private static final String WITH_VARIABLE = "query Type($name: String!) { __type(name: $name) { name } }";

    @LocalServerPort
    private int port;

    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {GRAPHQL, JSON})
    void acceptsEachMediaTypeAndAnswersInIt(String type) {
        HttpResponse<String> response = http.post(type, TYPENAME);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(Http.contentType(response)).isEqualToIgnoringCase(type + ";charset=utf-8");
    }

    @Test
    void answersAnyoneWhoAcceptsAnythingInGraphQlsOwnMediaType() {
        assertThat(Http.contentType(http.post("*/*", TYPENAME))).startsWith(GRAPHQL);
    }

    @Test
    void answersWhoNamesNoMediaTypeInGraphQlsOwn() {
        HttpResponse<String> response = http.send(http.request("/graphql?query=%7B__typename%7D"));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(Http.contentType(response)).startsWith(GRAPHQL);
    }

    @Test
    void readsAndWritesUtf8() {
        String query = "{ greeting(to: \"Čačak, Шабац\") }";
        HttpResponse<String> response =
                http.post(GRAPHQL, JSON + "; charset=utf-8", "{\"query\": \"" + query.replace("\"", "\\\"") + "\"}");

        assertThat(response.body()).contains("Добар дан, Čačak, Шабац");
    }

    @Test
    void answersQueriesByGet() {
        assertThat(http.get(GRAPHQL, TYPENAME).statusCode()).isEqualTo(200);
    }

    @Test
    void doesNotMutateByGet() {
        HttpResponse<String> response = http.get(GRAPHQL, Map.of("query", "mutation { change }"));

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow"))
                .hasValueSatisfying(allow -> assertThat(allow).contains("POST"));
        assertThat(response.body()).doesNotContain("\"data\"");
    }

    @Test
    void mutatesByPost() {
        assertThat(http.post(GRAPHQL, Map.of("query", "mutation { change }")).body())
                .contains("\"change\":1");
    }

    @Test
    void refusesPostWithoutContentType() {
        HttpResponse<String> response =
                http.send(http.request("/graphql").POST(BodyPublishers.ofString("{\"query\":\"{__typename}\"}")));

        assertThat(response.statusCode()).isEqualTo(415);
    }

    @Test
    void requiresABody() {
        assertThat(http.post(GRAPHQL, JSON, "").statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {GRAPHQL, JSON})
    void refusesAMissingQuery(String type) {
        HttpResponse<String> response = http.post(type, Map.of("notquery", "{ __typename }"));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Http.code(response)).isEqualTo("BAD_REQUEST");
        assertThat(response.body()).doesNotContain("\"data\"");
    }

    static Stream<Map<String, Object>> wrongTypes() {
        List<Object> neither = List.of(0, false, List.of("array"));
        List<Object> noString = List.of(Map.of("obj", "ect"), 0, false, List.of("array"));
        return Stream.of(
                        noString.stream().map(value -> Map.of("query", value)),
                        noString.stream().map(value -> with("operationName", value)),
                        Stream.concat(neither.stream(), Stream.of("string")).map(value -> with("variables", value)),
                        Stream.concat(neither.stream(), Stream.of("string")).map(value -> with("extensions", value)))
                .flatMap(stream -> stream);
    }

    private static Map<String, Object> with(String parameter, Object value) {
        Map<String, Object> parameters = new HashMap<>(TYPENAME);
        parameters.put(parameter, value);
        return parameters;
    }

    @ParameterizedTest
    @MethodSource("wrongTypes")
    void refusesAParameterOfAWrongType(Map<String, Object> parameters) {
        assertThat(http.post(GRAPHQL, parameters).statusCode()).isEqualTo(400);
        assertThat(http.post(JSON, parameters).body()).contains("\"errors\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"variables", "operationName", "extensions"})
    void allowsANullParameter(String parameter) {
        String body = "{\"query\": \"{ __typename }\", \"" + parameter + "\": null}";

        HttpResponse<String> response = http.post(GRAPHQL, JSON, body);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).doesNotContain("errors");
    }

    @Test
    void allowsAnOperationName() {
        assertThat(http.post(JSON, Map.of("query", "query Q { __typename }", "operationName", "Q"))
                        .body())
                .doesNotContain("errors");
    }

    @ParameterizedTest
    @ValueSource(strings = {GRAPHQL, JSON})
    void allowsVariablesInTheBody(String type) {
        Map<String, Object> inBody = Map.of("query", WITH_VARIABLE, "variables", Map.of("name", "Thing"));

        assertThat(http.post(type, inBody).body()).contains("\"name\":\"Thing\"");
    }

    /** Allowed by the specification, which the audit follows, but URLs are logged on the way. */
    static Stream<Map<String, String>> valuesInTheUrl() {
        return Stream.of(
                Map.of("query", WITH_VARIABLE, "variables", "{\"name\":\"Thing\"}"),
                Map.of("query", "{ __typename }", "extensions", "{\"some\":\"value\"}"),
                Map.of("query", "{ greeting(to: \"Thing\") }"),
                Map.of("query", "{ greeting(to: \"\"\"Thing\"\"\") }"),
                Map.of("query", "{ greeting(list: [\"Thing\"]) }"),
                Map.of("query", "query($to: String = \"Thing\") { greeting(to: $to) }"));
    }

    @ParameterizedTest
    @MethodSource("valuesInTheUrl")
    void refusesValuesInTheUrl(Map<String, String> parameters) {
        HttpResponse<String> response = http.get(GRAPHQL, parameters);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Http.code(response)).isEqualTo("GET_CARRIES_NO_VALUES");
        assertThat(response.body()).contains("by POST").doesNotContain("Thing", "\"data\"");
    }

    @Test
    void answersPagesByGet() {
        assertThat(http.get(GRAPHQL, Map.of("query", "query { size(of: 3) }")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void allowsExtensionsAndUnknownParameters() {
        assertThat(http.post(GRAPHQL, with("extensions", Map.of("some", "value")))
                        .statusCode())
                .isEqualTo(200);
        assertThat(http.post(GRAPHQL, with("future", "value")).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ \"not a JSON",
                "NONSENSE",
                "{\"query\":",
                "{\"query\":\"{a}\"} {}",
                "{\"query\":\"a\",\"query\":\"b\"}"
            })
    void refusesWhatIsNotJson(String body) {
        assertThat(http.post(GRAPHQL, JSON, body).statusCode()).isEqualTo(400);
        assertThat(http.post(JSON, JSON, body).body()).contains("\"errors\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{", // cannot be parsed
                "{ 8f31403dfe404bccbb0e835f2629c6a7 }",
                "{ nothingOfThatName }", // does not pass validation
                "query A { __typename } query B { __typename }", // no operation can be chosen
                "query Q($of: Int!) { size(of: $of) }" // a variable cannot be coerced
            })
    void refusesAWrongDocumentByStatusOrWithin200(String query) {
        HttpResponse<String> ours = http.post(GRAPHQL, Map.of("query", query));
        HttpResponse<String> json = http.post(JSON, Map.of("query", query));

        assertThat(ours.statusCode()).isEqualTo(400);
        assertThat(json.statusCode()).isEqualTo(200);
        assertThat(ours.body()).contains("\"errors\"").doesNotContain("\"data\"");
    }
}
