package org.svetionik.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.svetionik.http.Http.GRAPHQL;
import static org.svetionik.http.Http.JSON;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;
import org.svetionik.access.Role;
import org.svetionik.http.Http;
import org.svetionik.store.TestStore;
import tools.jackson.databind.json.JsonMapper;

/** Requests that are too much or mean harm, from every role: each gets its code, and the graph stays as it was. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class BadRequestsIT {

    private static final List<String> CYPHER = List.of(
            "' OR 1=1 MATCH (n) DETACH DELETE n //",
            "\"}) CREATE (:Intruder) WITH 1 AS x MATCH (m {a: \"",
            "`) MATCH (n) SET n.stolen = true RETURN n //",
            "$caseCode} RETURN 1; CALL dbms.components() YIELD name RETURN name //",
            "\\u0027 UNION MATCH (n) RETURN n \u0000");
    private static final List<String> TOLD =
            List.of("Exception", "stackTrace", "\tat ", "org.neo4j", "Neo.ClientError");

    @LocalServerPort
    private int port;

    @Autowired
    private GraphQlSource source;

    static Stream<Arguments> bad() {
        String deep = "{ districts(first: 1) { edges { node { "
                + "municipalities(first: 1) { edges { node { district { ".repeat(6) + "nameEn" + " }".repeat(6 * 4)
                + " } } } }";
        String aliases = IntStream.range(0, 60)
                .mapToObj(i -> "a" + i + ": districts { totalCount }")
                .collect(Collectors.joining(" ", "{ ", " }"));
        return Stream.of(
                        new Bad("{\"query\": \"" + " ".repeat(300_000) + "{ __typename }\"}", 413, "REQUEST_TOO_LARGE"),
                        new Bad(query(" ".repeat(60_000) + "{ __typename }"), 400, "DOCUMENT_TOO_LARGE"),
                        new Bad(query(deep), 400, "DEPTH_LIMIT"),
                        new Bad(query(aliases), 400, "ALIAS_LIMIT"),
                        new Bad("[{\"query\": \"{ __typename }\"}]", 400, "BAD_REQUEST"),
                        new Bad("{\"query\": ", 400, "BAD_REQUEST"),
                        new Bad("{\"query\": 5}", 400, "BAD_REQUEST"),
                        new Bad("", 400, "BAD_REQUEST"),
                        new Bad(query("{ districts("), 400, "SYNTAX"),
                        new Bad(query("{ passwords }"), 400, "VALIDATION"),
                        new Bad(query("{ districts(first: 501) { totalCount } }"), 400, "PAGE_SIZE"),
                        new Bad(query("{ districts(after: \"' OR 1=1\") { totalCount } }"), 400, "CURSOR"))
                .flatMap(bad -> Stream.of(Role.values()).map(role -> Arguments.of(role, bad)));
    }

    private static String query(String document) {
        return new JsonMapper().writeValueAsString(Map.of("query", document));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void refusesWithACode(Role role, Bad bad) {
        HttpResponse<String> refused = Http.as(port, role).post(GRAPHQL, JSON, bad.body());

        assertThat(refused.statusCode()).isEqualTo(bad.status());
        assertThat(Http.code(refused)).isEqualTo(bad.code());
        assertThat(refused.body()).doesNotContain(TOLD);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void takesCypherForTextInEveryArgument(Role role) {
        long before = size();
        Http http = Http.as(port, role);

        for (String text : CYPHER) {
            for (String document : new EveryStringArgument(source.schema(), text).documents()) {
                HttpResponse<String> response = http.post(GRAPHQL, Map.of("query", document));
                assertThat(response.statusCode()).as(document).isIn(200, 400);
                assertThat(response.body())
                        .as(document)
                        .doesNotContain("\"INTERNAL\"")
                        .doesNotContain(TOLD)
                        .doesNotContain("Intruder")
                        .doesNotContain("stolen");
            }
        }

        assertThat(size()).isEqualTo(before);
        assertThat(count("MATCH (n) WHERE n:Intruder OR n.stolen RETURN count(n)"))
                .isZero();
    }

    @Test
    void triesEveryRootFieldThatTakesText() {
        assertThat(new EveryStringArgument(source.schema(), "text").documents())
                .hasSizeGreaterThan(50)
                .anyMatch(document -> document.contains("{ node(id: \"text\")"))
                .anyMatch(document -> document.contains("caseByCode("))
                .anyMatch(document -> document.contains("filter: {text: \"text\"}"));
    }

    private static long size() {
        return count("MATCH (n) RETURN count(n)") + 1_000_000_000L * count("MATCH ()-[r]->() RETURN count(r)");
    }

    private static long count(String cypher) {
        return TestStore.driver()
                .executableQuery(cypher)
                .execute()
                .records()
                .get(0)
                .get(0)
                .asLong();
    }

    /** A body with the status and code that it deserves; named by the code. */
    private record Bad(String body, int status, String code) {

        @Override
        public String toString() {
            return code;
        }
    }
}
