package org.svetionik.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.svetionik.access.Role;
import org.svetionik.access.Viewer;
import org.svetionik.exchange.Imports;
import org.svetionik.figures.Country;
import org.svetionik.figures.Releases;

@SpringBootTest
@AutoConfigureGraphQlTester
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AggregateFlowsIT {

    private static final Viewer DASHBOARD = Viewer.of("dashboard", Role.DASHBOARD, null, null);
    private static final String FLOW = " { from fromName to count suppressed received responded withFeedback"
            + " medianHoursToAcknowledgement } }";

    @Autowired
    private ExecutionGraphQlServiceTester tester;

    @BeforeAll
    void fill(@Autowired Imports imports, @Autowired Releases releases) throws IOException {
        Country.load(imports);
        releases.make();
    }

    private List<Map<String, Object>> flows(Viewer viewer, String arguments) {
        return Country.list(tester, viewer, "{ referralFlows(" + arguments + ")" + FLOW, "referralFlows");
    }

    @Test
    void showsTheTruthOrNothing() {
        String asked = "groupBy: SECTOR, filter: {year: 2023}";
        List<Map<String, Object>> truth = flows(Viewer.service(), asked);
        List<Map<String, Object>> seen = flows(DASHBOARD, asked);
        assertThat(seen).anyMatch(flow -> flow.get("count") != null).allSatisfy(flow -> {
            if (flow.get("count") == null) {
                assertThat(flow).containsEntry("suppressed", true).containsEntry("received", null);
            } else {
                assertThat(truth)
                        .filteredOn(real -> ends(real).equals(ends(flow)))
                        .singleElement()
                        .satisfies(real -> assertThat(real)
                                .containsEntry("count", flow.get("count"))
                                .containsEntry("suppressed", false));
            }
        });
    }

    private static List<Object> ends(Map<String, Object> flow) {
        return List.of(flow.get("from"), flow.get("to"));
    }

    @Test
    void showsADistrictCoordinatorOnlyFlowsOfTheOwnDistrict() {
        Object district = flows(DASHBOARD, "groupBy: DISTRICT, filter: {year: 2023}").stream()
                .map(flow -> flow.get("from"))
                .filter(from -> !"NATIONAL".equals(from))
                .findFirst()
                .orElseThrow();
        Viewer viewer = Viewer.of("district", Role.DISTRICT_COORDINATOR, null, String.valueOf(district));
        assertThat(flows(viewer, "groupBy: DISTRICT, filter: {year: 2023}"))
                .isNotEmpty()
                .allSatisfy(flow -> assertThat(ends(flow)).contains(district));
    }

    @Test
    void explainsFlowsWithoutANumberThatTheyWithhold() {
        String asked = "groupBy: SECTOR, filter: {year: 2023}";
        List<Map<String, Object>> flows = Country.list(
                tester,
                DASHBOARD,
                "{ referralFlows(" + asked + ") { count why { definition n excluded { reason count } ruleSet asOf"
                        + " inputs { kind snapshot takenAt tables { name } releases { code madeAt fingerprint } } } } }",
                "referralFlows");
        assertThat(flows).anyMatch(flow -> flow.get("count") == null).allSatisfy(flow -> {
            Map<?, ?> why = (Map<?, ?>) Objects.requireNonNull(flow.get("why"));
            assertThat(why.get("definition")).isEqualTo("released-flows/1");
            assertThat(why.get("n")).isEqualTo(flow.get("count"));
            assertThat((List<?>) why.get("excluded"))
                    .hasSize(3)
                    .allSatisfy(
                            one -> assertThat(((Map<?, ?>) one).get("count")).isNull());
            assertThat((Map<?, ?>) why.get("inputs"))
                    .extracting("kind", "snapshot", "tables")
                    .containsExactly("RELEASES", null, List.of());
            assertThat(String.valueOf(why.get("inputs"))).contains("code=2023");
        });
    }

    @Test
    void refusesWhatNoReleaseHolds() {
        for (String arguments : List.of(
                "groupBy: SECTOR",
                "groupBy: KIND, filter: {year: 2023}",
                "groupBy: SECTOR, filter: {year: 1990}",
                "groupBy: SECTOR, filter: {year: 2023, priorities: [URGENT]}",
                "groupBy: SECTOR, filter: {year: 2023}, asOf: \"2024-01-01T00:00:00Z\"")) {
            assertThat(Country.errors(tester, DASHBOARD, "{ referralFlows(" + arguments + ") { count } }"))
                    .as(arguments)
                    .containsExactly("AGGREGATE_ONLY");
        }
    }
}
