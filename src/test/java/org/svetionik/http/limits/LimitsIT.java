package org.svetionik.http.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.svetionik.http.Http;
import org.svetionik.http.HttpSchema;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            HttpSchema.LOCATION,
            "svetionik.graphql.depth=8",
            "svetionik.graphql.complexity=1000",
            "svetionik.graphql.aliases=3",
            "svetionik.graphql.root-fields=4",
            "svetionik.graphql.directives=2",
            "svetionik.graphql.list-size=3",
            "svetionik.graphql.string-length=10",
            "svetionik.graphql.tokens=600",
            "svetionik.graphql.document-length=2000"
        })
@Import(HttpSchema.class)
class LimitsIT {

    @LocalServerPort
    private int port;

    private HttpResponse<String> ask(String query, Map<String, ?> variables) {
        return new Http(port).post(Http.GRAPHQL, Map.of("query", query, "variables", variables));
    }

    private void assertRefused(String query, String code) {
        HttpResponse<String> response = ask(query, Map.of());
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Http.code(response)).isEqualTo(code);
    }

    private void assertAnswered(String query) {
        assertThat(ask(query, Map.of()).body()).contains("\"data\"").doesNotContain("\"errors\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ things(first: 1) { edges { node { things(first: 1) { edges { node { things { edges { node { name } } } } } } } } } } | DEPTH_LIMIT",
                "{ a: size(of: 1) b: size(of: 1) c: size(of: 1) d: size(of: 1) } | ALIAS_LIMIT",
                "{ a: size(of: 1) mistake failure b: size(of: 1) never } | ROOT_FIELD_LIMIT",
                "{ size(of: 1) @skip(if: false) mistake @skip(if: true) failure @skip(if: true) } | DIRECTIVE_LIMIT",
                "{ greeting(list: [\"a\", \"b\", \"c\", \"d\"]) } | LIST_LIMIT",
                "{ greeting(to: \"a name too long\") } | STRING_LIMIT",
                "{ greeting(nested: {text: \"a text too long\"}) } | STRING_LIMIT",
                "{ things(first: 501) { edges { node { name } } } } | COMPLEXITY_LIMIT",
                "{ things(last: 501) { edges { node { name } } } } | COMPLEXITY_LIMIT",
                "{ things { edges { node { things { edges { node { name } } } } } } } | COMPLEXITY_LIMIT",
                "{ list { list { list { name } } } } | COMPLEXITY_LIMIT"
            })
    void refusesADocumentBeyondALimit(String query, String code) {
        assertRefused(query, code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ things { edges { node { name } } } }",
                "{ things(first: 100) { edges { node { name } } } }",
                "{ a: size(of: 1) b: size(of: 1) c: size(of: 1) size(of: 1) }",
                "{ greeting(list: [\"a\", \"b\", \"c\"]) }",
                "{ size(of: 1) @skip(if: false) greeting @skip(if: true) }"
            })
    void answersADocumentWithinTheLimits(String query) {
        assertAnswered(query);
    }

    @Test
    void countsAPageOfAVariableSize() {
        String query = "query($n: Int) { things(first: $n) { edges { node { name } } } }";

        assertThat(Http.code(ask(query, Map.of("n", 501)))).isEqualTo("COMPLEXITY_LIMIT");
        assertThat(ask(query, Map.of("n", 100)).body()).doesNotContain("errors");
    }

    @Test
    void countsWhatFragmentsExpandTo() {
        assertRefused(
                "{ ...A } fragment A on Query { things { ...B } } "
                        + "fragment B on ThingConnection { edges { node { things { edges { node { name } } } } } }",
                "COMPLEXITY_LIMIT");
    }

    @Test
    void refusesFragmentsThatDoubleThirtyTimes() {
        String fragments = IntStream.range(0, 30)
                .mapToObj(n -> "fragment F" + n + " on Thing { ...F" + (n + 1) + " ...F" + (n + 1) + " }")
                .collect(Collectors.joining(" "));

        assertRefused(
                "{ things { edges { node { ...F0 } } } } " + fragments + " fragment F30 on Thing { name }",
                "COMPLEXITY_LIMIT");
    }

    @Test
    void leavesFragmentsInACircleToValidation() {
        assertRefused("{ things { edges { node { ...A } } } } fragment A on Thing { name ...A }", "VALIDATION");
    }

    @ParameterizedTest
    @CsvSource({"to,a name too long,STRING_LIMIT", "nested,a text too long,STRING_LIMIT"})
    void refusesAVariableBeyondALimit(String name, String text, String code) {
        String query = "query($to: String, $nested: Nested) { greeting(to: $to, nested: $nested) }";
        Object value = name.equals("to") ? text : Map.of("text", text);

        assertThat(Http.code(ask(query, Map.of(name, value)))).isEqualTo(code);
    }

    @Test
    void refusesAListBeyondTheLimitInAVariable() {
        HttpResponse<String> response =
                ask("query($l: [String!]) { greeting(list: $l) }", Map.of("l", Collections.nCopies(4, "a")));

        assertThat(Http.code(response)).isEqualTo("LIST_LIMIT");
    }

    @Test
    void refusesTooManyTokensAndTooLongADocument() {
        assertRefused("{ " + "a ".repeat(650) + "}", "DOCUMENT_TOO_LARGE");
        assertRefused("{ size(of: 1) } #" + " ".repeat(2000), "DOCUMENT_TOO_LARGE");
    }

    @Test
    void doesNotCountIntrospection() {
        assertAnswered("{ __schema { types { fields { args { type { name } } } } } }");
    }

    @Test
    void saysWhichLimitItIs() {
        assertThat(ask("{ a: size(of: 1) b: size(of: 1) c: size(of: 1) d: size(of: 1) }", Map.of())
                        .body())
                .contains("\"limit\":3")
                .contains("Too many aliases; the limit is 3");
    }
}
