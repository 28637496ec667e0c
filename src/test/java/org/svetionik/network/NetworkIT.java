package org.svetionik.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.svetionik.access.Role;
import org.svetionik.access.Viewer;
import org.svetionik.exchange.Imports;
import org.svetionik.figures.Country;

/** Networks over the running service, of the invented country. */
// A context of its own, with no snapshot of the store that another class filled.
@SpringBootTest(properties = {"svetionik.snapshot.check-every=4s", "svetionik.test.context=network"})
@AutoConfigureGraphQlTester
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NetworkIT {

    private static final Viewer ANALYST = Viewer.of("analyst", Role.ANALYST, null, null);
    private static final Set<Role> WITHOUT = Set.of(Role.DASHBOARD, Role.ADMINISTRATOR, Role.AUDITOR);
    private static final String COUNTED =
            "{ institutionalNetwork(filter: {weights: %s, from: \"2000-01-01\"}) { edges { from to weight }"
                    + " why { n excluded { count } } } }";

    @Autowired
    private ExecutionGraphQlServiceTester tester;

    @BeforeAll
    void fill(@Autowired Imports imports) throws IOException {
        Country.load(imports);
    }

    static Stream<String> examples() throws IOException {
        return Pattern.compile("```graphql\\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("docs/network.md")))
                .results()
                .map(found -> found.group(1));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void answersTheExamplesOfTheDocumentation(String example) {
        Country.ask(tester, ANALYST, example).errors().verify();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            WINDOW       | institutionalNetwork(filter: {weights: MEETINGS, from: "2024-01-01", until: "2023-01-01"}) { size }
            MONTHS       | networkOverTime(filter: {weights: MEETINGS}, windowMonths: 0) { month }
            MONTHS       | networkOverTime(filter: {weights: MEETINGS, from: "2015-01-01"}) { month }
            PERMUTATIONS | networkComparison(a: {weights: MEETINGS}, b: {weights: AGREEMENTS}, permutations: 99) { size }
            CHANGES      | networkWhatIf(filter: {weights: MEETINGS}, changes: {removeInstitutions: ["NONE"]}) { why { n } }
            LINKS        | bestLinks(filter: {weights: MEETINGS}, k: 0, goal: ONE_PIECE) { start }
            GOAL         | bestLinks(filter: {weights: MEETINGS, districtCodes: ["SU-BG"]}, goal: NEARER_TO_CENTRE) { start }
            """)
    void refusesWhatCannotBeAnswered(String code, String question) {
        assertThat(Country.errors(tester, ANALYST, "{ " + question + " }")).containsExactly(code);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void showsEachNetworkToThoseWhoMaySeeItsTies(Role role) {
        Viewer viewer = Viewer.of("somebody", role, "AG-CPTV", "SU-BG");
        for (NetworkWeights weights : NetworkWeights.values()) {
            boolean shown = weights == NetworkWeights.REFERRALS ? role == Role.ANALYST : !WITHOUT.contains(role);
            List<Object> errors = Country.errors(tester, viewer, COUNTED.formatted(weights));
            assertThat(errors).as("%s", weights).isEqualTo(shown ? List.of() : List.of("FORBIDDEN"));
        }
        String compared = "{ networkComparison(a: {weights: AGREEMENTS}, b: {weights: REFERRALS}) { size } }";
        assertThat(Country.errors(tester, viewer, compared))
                .isEqualTo(role == Role.ANALYST ? List.of() : List.of("FORBIDDEN"));
    }

    /** The store, asked by the compiled rule, counts as many agreements and meetings for each viewer as the network rests on or leaves out. */
    @Test
    void restsOnWhatTheStoreShowsTheSameViewer() {
        List<Map<String, Object>> edges =
                Country.list(tester, ANALYST, COUNTED.formatted("AGREEMENTS"), "institutionalNetwork.edges");
        assertThat(edges).isNotEmpty();
        List<Viewer> viewers = edges.stream()
                .flatMap(edge -> Stream.of(edge.get("from"), edge.get("to")))
                .map(String::valueOf)
                .distinct()
                .limit(4)
                .flatMap(code -> Stream.of(
                        Viewer.of("school", Role.SCHOOL_PROFESSIONAL, code, null),
                        Viewer.of("agency", Role.CASEWORKER, code, null),
                        Viewer.of("district", Role.DISTRICT_COORDINATOR, code, "SU-BG")))
                .toList();
        long shown = 0;
        for (Viewer viewer : viewers) {
            shown += same(viewer, "AGREEMENTS", "agreements") + same(viewer, "MEETINGS", "meetings");
        }
        assertThat(shown).isPositive();
    }

    private long same(Viewer viewer, String weights, String field) {
        var answer = Country.ask(tester, viewer, COUNTED.formatted(weights));
        long rests = answer.path("institutionalNetwork.why.n")
                        .entity(Long.class)
                        .get()
                + answer.path("institutionalNetwork.why.excluded[*].count").entityList(Long.class).get().stream()
                        .mapToLong(Long::longValue)
                        .sum();
        long stored = Country.ask(tester, viewer, "{ " + field + " { totalCount } }")
                .path(field + ".totalCount")
                .entity(Long.class)
                .get();
        assertThat(rests).as("%s of %s", field, viewer).isEqualTo(stored);
        return stored;
    }
}
