package org.svetionik.connections;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.svetionik.access.Role;
import org.svetionik.access.Viewer;
import org.svetionik.exchange.Imports;
import org.svetionik.figures.Country;
import org.svetionik.graph.GlobalId;

/** Asks the small invented country what docs/connections.md asks, and more. */
@SpringBootTest(properties = {"svetionik.snapshot.check-every=4s", "svetionik.statements.time-limit=1m"})
@AutoConfigureGraphQlTester
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConnectionsPageIT {

    private static final Viewer ANALYST =
            Viewer.of("analyst", Role.ANALYST, null, null).withPurpose("NETWORKS");
    private static final String ACCOUNT = new GlobalId("LinkedEntity", "DEMO-LE-P0001").encoded();

    @Autowired
    private ExecutionGraphQlServiceTester tester;

    @BeforeAll
    void fill(@Autowired Imports imports) throws IOException {
        Country.load(imports);
    }

    static Stream<String> examples() throws IOException {
        return Pattern.compile("```graphql\\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("docs/connections.md")))
                .results()
                .map(found -> found.group(1));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void answersTheExamplesOfTheDocumentation(String example) {
        var response = Country.ask(tester, ANALYST, example);
        response.errors().verify();
        response.path("*")
                .entityList(Object.class)
                .satisfies(answers -> assertThat(answers).doesNotContainNull());
    }

    @Test
    void findsTheTwoCasesThatShareAnAccountFromEverySide() {
        List<Map<String, Object>> around = Country.list(
                tester,
                ANALYST,
                "{ neighbourhood(id: \"" + ACCOUNT
                        + "\", kinds: [CASE]) { records { id code distance words { en srCyrl } } } }",
                "neighbourhood.records");
        assertThat(around).hasSize(3);
        assertThat(around.get(0))
                .extracting("words.en", "words.srCyrl")
                .containsExactly("Online account DEMO-LE-P0001", "Налог на мрежи DEMO-LE-P0001");
        String one = String.valueOf(around.get(1).get("code"));
        String other = String.valueOf(around.get(2).get("code"));
        assertThat(Country.list(
                        tester,
                        ANALYST,
                        "{ connectedCases(caseCode: \"" + one
                                + "\") { cases { caseCode ties { kind record { code } } } } }",
                        "connectedCases.cases"))
                .anySatisfy(tied -> assertThat(tied)
                        .containsEntry("caseCode", other)
                        .extracting("ties")
                        .asString()
                        .contains("SHARED_ENTITY", "DEMO-LE-P0001"));
        assertThat(Country.list(
                        tester,
                        ANALYST,
                        "{ shortestPaths(from: \"" + around.get(1).get("id") + "\", to: \""
                                + around.get(2).get("id")
                                + "\") { paths { length records { code } steps { links { part since } } } } }",
                        "shortestPaths.paths"))
                .first()
                .satisfies(path -> assertThat(path)
                        .containsEntry("length", 2)
                        .extracting("records")
                        .asString()
                        .contains("DEMO-LE-P0001"));
    }

    @Test
    void accountsForEveryCaseAndShowsThemByPage() {
        List<Map<String, Object>> clusters = Country.list(
                tester,
                ANALYST,
                "{ caseClusters(first: 3) { edges { node { n joinsInAll records(first: 2) { totalCount } } } } }",
                "caseClusters.edges");
        assertThat(clusters).hasSize(3).allSatisfy(edge -> {
            Map<?, ?> cluster = (Map<?, ?>) Objects.requireNonNull(edge.get("node"));
            assertThat(cluster.get("records"))
                    .isEqualTo(Map.of("totalCount", Objects.requireNonNull(cluster.get("n"))));
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            OUT_OF_RANGE | neighbourhood(id: "x", depth: 4) { records { id } }
            OUT_OF_RANGE | neighbourhood(id: "x", depth: 0) { records { id } }
            OUT_OF_RANGE | neighbourhood(id: "x", limit: 101) { records { id } }
            NONE_NAMED   | neighbourhood(id: "x", kinds: []) { records { id } }
            OUT_OF_RANGE | shortestPaths(from: "x", to: "y", k: 21) { paths { length } }
            NONE_NAMED   | shortestPaths(from: "x", to: "y", throughKinds: []) { paths { length } }
            OUT_OF_RANGE | connectedCases(caseCode: "x", first: 501) { totalCount }
            OUT_OF_RANGE | caseClusters(filter: {minSize: 1}) { totalCount }
            WINDOW       | caseClusters(filter: {openedFrom: "2025-01-02", openedUntil: "2025-01-01"}) { totalCount }
            """)
    void refusesWhatCannotBeAskedByFieldAndRule(String code, String question) {
        assertThat(Country.errors(tester, ANALYST, "{ " + question + " }")).containsExactly(code);
    }

    @Test
    void tellsNobodyButAnalystsOfClusters() {
        for (Role role : Role.values()) {
            Viewer viewer = Viewer.of("other", role, "AG-CPTV", "SU-BG");
            assertThat(Country.errors(tester, viewer, "{ caseClusters { totalCount } }"))
                    .as("%s", role)
                    .containsExactly(role == Role.ANALYST ? "PURPOSE_REQUIRED" : "FORBIDDEN");
        }
    }
}
