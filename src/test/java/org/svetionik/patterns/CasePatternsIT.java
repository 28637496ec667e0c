package org.svetionik.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.svetionik.Examples;
import org.svetionik.access.Role;
import org.svetionik.access.Viewer;
import org.svetionik.exchange.Imports;
import org.svetionik.figures.Country;

// A context of its own, with no snapshot of the store that another class filled.
@SpringBootTest(properties = {"svetionik.snapshot.check-every=4s", "svetionik.test.context=case-patterns"})
@AutoConfigureGraphQlTester
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CasePatternsIT {

    private static final Viewer ANALYST = Viewer.of("analyst", Role.ANALYST, null, null);
    private static final String YEAR =
            "filter: {asOf: \"2023-12-31T22:59:59Z\", from: \"2023-01-01\", until: \"2023-12-31\"}";
    private static final String WHY =
            " why { definition meaning { en srLatn srCyrl } formula sources conditions { name value } n"
                    + " excluded { reason count words { srCyrl } } asOf inputs { snapshot tables { name records } } } ";
    private static final String RECORDS = " records(first: 2) { totalCount edges { cursor node { id label code } } } ";

    @Autowired
    private ExecutionGraphQlServiceTester tester;

    @BeforeAll
    void fill(@Autowired Imports imports) throws IOException {
        Country.load(imports);
    }

    /** A question, what is selected below it with a place for the records of its groups, and where these are. */
    static Stream<Arguments> patterns() {
        String curve = "groups { code n ended open median { value lower upper } restrictedMean { horizon value"
                + " interval { lower upper } } stepsInAll curve { time atRisk ended survival standardError"
                + " interval { lower upper } } incidence { outcome n stepsInAll steps { time atRisk incidence"
                + " standardError interval { lower upper } } } %s } total { n } logRank { chiSquare degrees p }";
        String ratio = " { status needed { en srLatn srCyrl } value interval { lower upper } }";
        String factors = " { trend { value } level { value interval { lower upper } } slope { value } }";
        return Stream.of(
                Arguments.of(
                        "qualityByOrigin(" + YEAR + " by: DISTRICT)",
                        "groups { code n identified { count of value interval { lower upper } } rejected { count }"
                                + " suspended { count } notAVictim { count } ongoing { count } closedUndecided { count }"
                                + " identifiedOfDecided { value } identifiedShrunk { value interval { lower upper } }"
                                + " %s } identifiedFromEarlier { n } identifiedInWindow { n interval { lower upper } }",
                        "qualityByOrigin.groups"),
                Arguments.of("times(" + YEAR + " from: FIRST_SIGN until: FIRST_REFERRAL)", curve, "times.groups"),
                Arguments.of("times(" + YEAR + " from: SENDING until: ACKNOWLEDGEMENT)", curve, "times.groups"),
                Arguments.of(
                        "times(" + YEAR + " from: FIRST_REFERRAL until: DECISION groupBy: KIND)",
                        curve,
                        "times.groups"),
                Arguments.of(
                        "trainingEffect(filter: {kinds: [SCHOOL]} trained: {trainingCodes: [\"TR-2024-04\"]}"
                                + " unit: DISTRICT)",
                        "trained untrained after { n unitMonths rate interval { lower upper } %s } rateRatio" + ratio
                                + " ratioAfter" + ratio + " series { status needed { en } dispersion poisson" + factors
                                + " quasiPoisson" + factors
                                + " months { month begins cases units interval { lower upper } fitted fittedInterval { lower upper } counterfactual"
                                + " counterfactualInterval { lower upper } } }",
                        "trainingEffect.after"),
                Arguments.of(
                        "flows(" + YEAR + ")",
                        "flows { from to n received { count of value interval { lower upper } } receivedInTime { count of }"
                                + " responded { value } withFeedback { value } medianHoursToAcknowledgement %s }",
                        "flows.flows"),
                Arguments.of(
                        "flowGraph(" + YEAR + ")",
                        "nodes { id stage code kind n in out opened resumed ended share { value } %s }"
                                + " links { source target count share { value } }",
                        "flowGraph.nodes"),
                Arguments.of(
                        "flowGraph(" + YEAR + " groupBy: SECTOR)",
                        "links { source target n: count share { value } %s }",
                        "flowGraph.links"));
    }

    private static String ask(String question, String selection, String records) {
        return "{ " + question + " { " + selection.formatted(records) + WHY + " } }";
    }

    /** What stands at a path: a list, or one thing as a list of one. */
    private static List<Map<String, Object>> groups(GraphQlTester.Response response, String path) {
        return response.path(path).hasValue().entity(Object.class).get() instanceof List<?>
                ? response.path(path)
                        .entity(new ParameterizedTypeReference<List<Map<String, Object>>>() {})
                        .get()
                : List.of(response.path(path)
                        .entity(new ParameterizedTypeReference<Map<String, Object>>() {})
                        .get());
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void answersAnAnalystAndSaysWhy(String question, String selection, String path) {
        var response = Country.ask(tester, ANALYST, ask(question, selection, ""));
        response.errors().verify();
        assertThat(groups(response, path)).isNotEmpty();
        String root = path.substring(0, path.indexOf('.'));
        response.path(root + ".why.n")
                .entity(Integer.class)
                .satisfies(n -> assertThat(n).isPositive());
        response.path(root + ".why.meaning.srCyrl")
                .entity(String.class)
                .satisfies(text -> assertThat(text).isNotBlank().doesNotContainPattern("[a-z]"));
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void showsTheRecordsBehindEachGroupForAPurpose(String question, String selection, String path) {
        Viewer viewer = ANALYST.withPurpose("RESEARCH");
        var response = Country.ask(tester, viewer, ask(question, selection, RECORDS));
        assertThat(groups(response, path))
                .isNotEmpty()
                .allSatisfy(group -> assertThat(group.get("records"))
                        .asInstanceOf(InstanceOfAssertFactories.MAP)
                        .containsEntry("totalCount", group.get("n")));
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void showsNoRecordWithoutAPurpose(String question, String selection, String path) {
        assertThat(Country.errors(tester, ANALYST, ask(question, selection, RECORDS)))
                .isNotEmpty()
                .containsOnly("PURPOSE_REQUIRED");
    }

    static List<String> examples() {
        return Examples.of("patterns.md");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void answersTheExamplesOfTheDocumentation(String example) {
        Country.ask(tester, ANALYST.withPurpose("research"), example).errors().verify();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TIMES   | times(from: SENDING, until: DECISION) { unit }
            HORIZON | times(from: SENDING, until: ACKNOWLEDGEMENT, horizon: 0) { unit }
            MONTHS  | trainingEffect(monthsAfter: 121) { trained }
            WINDOW  | flowGraph(filter: {from: "2024-01-01", until: "2023-01-01"}) { nodes { n } }
            """)
    void refusesWhatCannotBeCounted(String code, String question) {
        assertThat(Country.errors(tester, ANALYST, "{ " + question + " }")).containsExactly(code);
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void refusesEveryOtherRole(String question, String selection, String path) {
        for (Role role : Role.values()) {
            if (role != Role.ANALYST) {
                Viewer viewer = Viewer.of("other", role, "AG-CPTV", "SU-BG").withPurpose("RESEARCH");
                assertThat(Country.errors(tester, viewer, ask(question, selection, "")))
                        .as("%s", role)
                        .containsExactly("FORBIDDEN");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "KIND, 2023-01-01, 2022-12-31T22:59:59.999Z, 2023-12-31, 2023-12-31T22:59:59.999Z",
        "INSTITUTION, 2024-03-31, 2024-03-30T22:59:59.999Z, 2024-10-27, 2024-10-27T22:59:59.999Z",
        "DISTRICT, 2020-01-01, 2019-12-31T22:59:59.999Z, 2025-06-30, 2025-06-30T21:59:59.999Z",
        "SECTOR, 2022-02-01, 2022-01-31T22:59:59.999Z, 2022-02-28, 2022-02-28T22:59:59.999Z"
    })
    void countsTheSameFlowsAsCypher(String by, String from, String after, String until, String end) {
        String snapshot = "{ flows(groupBy: " + by + ", filter: {from: \"" + from + "\", until: \"" + until
                + "\", asOf: \"" + end + "\"}) { flows { from to n received { count } receivedInTime { count of }"
                + " responded { count } withFeedback { count } medianHoursToAcknowledgement } } }";
        String cypher = "{ referralFlows(groupBy: " + by + ", filter: {sentAfter: \"" + after + "\", sentUntil: \""
                + end + "\"}, asOf: \"" + end + "\") { from to count received receivedInTime withLimit responded"
                + " withFeedback medianHoursToAcknowledgement } }";
        List<String> read = Country.list(tester, ANALYST, snapshot, "flows.flows").stream()
                .map(flow -> flow.get("from") + ">" + flow.get("to") + " " + flow.get("n") + " " + flow.get("received")
                        + flow.get("receivedInTime") + flow.get("responded") + flow.get("withFeedback")
                        + hours(flow))
                .sorted()
                .toList();
        List<String> counted = Country.list(tester, ANALYST.withPurpose("research"), cypher, "referralFlows").stream()
                .map(flow -> flow.get("from") + ">" + flow.get("to") + " " + flow.get("count") + " "
                        + Map.of("count", String.valueOf(flow.get("received"))) + "{count=" + flow.get("receivedInTime")
                        + ", of=" + flow.get("withLimit") + "}{count=" + flow.get("responded") + "}{count="
                        + flow.get("withFeedback") + "}" + hours(flow))
                .sorted()
                .toList();
        assertThat(counted).hasSizeBetween(4, 499);
        assertThat(read).isEqualTo(counted);
    }

    private static String hours(Map<String, Object> flow) {
        return flow.get("medianHoursToAcknowledgement") instanceof Number hours
                ? String.format(Locale.ROOT, " %.6f", hours.doubleValue())
                : " none";
    }
}
