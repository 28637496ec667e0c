package org.svetionik.patterns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.svetionik.access.Viewers.as;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.svetionik.access.Role;
import org.svetionik.access.Viewer;
import org.svetionik.access.Viewers;
import org.svetionik.exchange.Imports;
import org.svetionik.figures.Country;

/** Each pattern over the running service, asked about a year of the invented country. */
// A context of its own, with no snapshot of the store that another class filled.
@SpringBootTest(properties = {"svetionik.snapshot.check-every=4s", "svetionik.test.context=patterns"})
@AutoConfigureGraphQlTester
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeasonsSignsUnitsPathwaysIT {

    private static final String YEAR = "filter: {from: \"2025-01-01\", until: \"2025-12-31\"}";
    private static final String WHY = "why { definition meaning { en srLatn srCyrl } formula sources n"
            + " conditions { name value } excluded { reason count words { en } } inputs { snapshot tables { name records } } }";
    private static final String RECORDS =
            "records(first: 3) { totalCount edges { cursor node { id label code } } pageInfo { hasNextPage } }";

    /** Where a pattern has its explanations and its groups, and what of them is asked for. */
    private enum Asking {
        SEASONS(
                "seasons(" + YEAR + ")",
                "months { month n interval { lower upper } expected drop rise %s }"
                        + " reference { from until months n mean interval { lower upper } }"
                        + " profile { month n ratio factor interval { lower upper } }"
                        + " drop { allowance threshold runLength signals } rise { signals }"
                        + " changes { month earliest latest nBefore before nAfter after intervalAfter { upper } } %s",
                "seasons.why",
                "referrals",
                "seasons.months[*].records.edges[*].node"),
        CASES(
                "seasons(" + YEAR + ", by: CASES)",
                "months { n %s } %s",
                "seasons.why",
                "cases",
                "seasons.months[*].records.edges[*].node"),
        SIGNS_AND_OUTCOMES(
                "signs(" + YEAR + ")",
                "outcomes { signs { indicator kind n share { count of value interval { lower upper } }"
                        + " outcomes { outcome with { count of } without { count of } ratio interval { lower upper } } %s } %s }",
                "signs.outcomes.why",
                "cases",
                "signs.outcomes.signs[*].records.edges[*].node"),
        SIGNS_TOGETHER(
                "signs(" + YEAR + ")",
                "together { pairs { first second n share { value } lift interval { lower upper } %s } rarer %s }",
                "signs.together.why",
                "students",
                "signs.together.pairs[*].records.edges[*].node"),
        REFERRALS_WITH_SIGNS(
                "signs(" + YEAR + ")",
                "referrals { sectors { code n carrying { value } } schools { code n carrying { value } %s } %s }",
                "signs.referrals.why",
                "referrals",
                "signs.referrals.schools[*].records.edges[*].node"),
        UNITS(
                "units(" + YEAR + ", level: MUNICIPALITY)",
                "level n pupils rate interval { lower upper } overdispersion pupilsForZero"
                        + " units { code status n pupils expected rate interval { lower } limits95 { lower upper }"
                        + " limits998 { lower upper } ratio ratioInterval { lower upper } probabilityBelowHalf %s } %s",
                "units.why",
                "referrals",
                "units.units[*].records.edges[*].node"),
        PATHWAYS(
                "pathways(" + YEAR + ", first: 5)",
                "ways { kinds n share { value interval { lower upper } } medianDays %s } rarer"
                        + " conformance { kept { value } meanFitness allKept { count of } duties { duty fromKind toKind trigger n"
                        + " kept { value } late { n share { value } } missed { n } notYetDue } }"
                        + " stalls { from kind n ended closed waiting medianDays interval { lower upper } ninetiethDays } %s",
                "pathways.why",
                "cases",
                "pathways.ways[*].records.edges[*].node"),
        DEVIATIONS(
                "pathways(" + YEAR + ")",
                "conformance { duties { missed { n %s } } } %s",
                "pathways.why",
                "cases",
                "pathways.conformance.duties[*].missed.records.edges[*].node"),
        STALLS(
                "pathways(" + YEAR + ")",
                "stalls { n %s } %s",
                "pathways.why",
                "cases",
                "pathways.stalls[*].records.edges[*].node");

        private final String field;
        private final String selection;
        private final String why;
        private final String table;
        private final String records;

        Asking(String field, String selection, String why, String table, String records) {
            this.field = field;
            this.selection = selection;
            this.why = why;
            this.table = table;
            this.records = records;
        }

        private String document(String drillDown) {
            return "{ " + field + " { " + selection.formatted(drillDown, WHY) + " } }";
        }
    }

    @Autowired
    private ExecutionGraphQlServiceTester tester;

    @BeforeAll
    void fill(@Autowired Imports imports) throws IOException {
        Country.load(imports);
    }

    private GraphQlTester.Response ask(Viewer viewer, String document) {
        return as(tester.mutate().responseTimeout(Duration.ofMinutes(1)).build(), viewer)
                .document(document)
                .execute();
    }

    private static List<Map<String, Object>> list(GraphQlTester.Response response, String path) {
        return response.path(path)
                .entity(new ParameterizedTypeReference<List<Map<String, Object>>>() {})
                .get();
    }

    private List<Object> codes(Viewer viewer, String document) {
        List<Object> codes = new ArrayList<>();
        ask(viewer, document)
                .errors()
                .satisfy(errors ->
                        errors.forEach(error -> codes.add(error.getExtensions().get("code"))));
        return codes;
    }

    @ParameterizedTest
    @EnumSource(Asking.class)
    void answersAnAnalystWithReasonsAndRecords(Asking asking) {
        GraphQlTester.Response response = ask(Viewers.analyst(), asking.document(RECORDS));
        List<Map<String, Object>> found = list(response, asking.records);
        assertThat(found)
                .isNotEmpty()
                .allSatisfy(one -> assertThat(String.valueOf(one.get("code"))).isNotEmpty());
        String id = String.valueOf(found.get(0).get("id"));
        ask(Viewers.analyst(), "{ node(id: \"" + id + "\") { id } }")
                .path("node.id")
                .entity(String.class)
                .isEqualTo(id);
    }

    @ParameterizedTest
    @EnumSource(Asking.class)
    void countsOrLeavesOutEveryRecord(Asking asking) {
        GraphQlTester.Response response = ask(Viewers.analyst(), asking.document(""));
        int n = response.path(asking.why + ".n").entity(Integer.class).get();
        int left = list(response, asking.why + ".excluded").stream()
                .mapToInt(one -> (int) Objects.requireNonNull(one.get("count")))
                .sum();
        assertThat(n).isPositive();
        assertThat(list(response, asking.why + ".inputs.tables"))
                .contains(Map.of("name", asking.table, "records", n + left));
        assertThat(response.path(asking.why + ".meaning.srCyrl")
                        .entity(String.class)
                        .get())
                .isNotBlank()
                .doesNotContainPattern("[a-z]");
    }

    @ParameterizedTest
    @EnumSource(Asking.class)
    void refusesAnAnalystWithoutAPurposeOnlyTheRecords(Asking asking) {
        Viewer viewer = Viewer.of("analyst", Role.ANALYST, null, null);
        assertThat(codes(viewer, asking.document(""))).isEmpty();
        assertThat(codes(viewer, asking.document(RECORDS))).isNotEmpty().containsOnly("PURPOSE_REQUIRED");
    }

    @ParameterizedTest
    @EnumSource(Asking.class)
    void refusesEveryOtherRole(Asking asking) {
        for (Viewer viewer : List.of(
                Viewers.school("SCH-1"),
                Viewers.agency("SWC-1"),
                Viewers.district("D-1"),
                Viewers.country(),
                Viewers.dashboard(),
                Viewers.administrator(),
                Viewers.auditor())) {
            assertThat(codes(viewer, asking.document(""))).as(viewer.name()).containsExactly("FORBIDDEN");
        }
    }
}
