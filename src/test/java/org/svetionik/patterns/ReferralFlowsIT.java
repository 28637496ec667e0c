package org.svetionik.patterns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.svetionik.graph.Fixture;

@SpringBootTest
@AutoConfigureGraphQlTester
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReferralFlowsIT {

    private static final String FIGURES =
            "{ from to count received receivedInTime withLimit responded withFeedback medianHoursToAcknowledgement }";

    @Autowired
    private Driver driver;

    @Autowired
    private ExecutionGraphQlServiceTester tester;

    @BeforeAll
    void fill() {
        Fixture.load(driver, "small");
    }

    private List<Map<String, Object>> flows(String arguments) {
        return tester.document("{ referralFlows(" + arguments + ") " + FIGURES + " }")
                .execute()
                .path("referralFlows")
                .entity(new ParameterizedTypeReference<List<Map<String, Object>>>() {})
                .get();
    }

    private List<String> ends(String arguments) {
        return flows(arguments).stream()
                .map(flow -> flow.get("from") + ">" + flow.get("to"))
                .toList();
    }

    @Test
    void groupsByKind() {
        assertThat(ends("groupBy: KIND"))
                .containsExactly(
                        "SCHOOL>POLICE", "SCHOOL>SOCIAL_WORK_CENTRE", "SOCIAL_WORK_CENTRE>VICTIM_PROTECTION_CENTRE");
    }

    @Test
    void answersUnderTheNamesThatAQuestionGives() {
        assertThat(tester.document("{ referralFlows(groupBy: KIND, first: 1) { to: from from: to n: count } }")
                        .execute()
                        .path("referralFlows[0]")
                        .entity(new ParameterizedTypeReference<Map<String, Object>>() {})
                        .get())
                .isEqualTo(Map.of("to", "SCHOOL", "from", "POLICE", "n", 1));
    }

    @Test
    void groupsByInstitution() {
        assertThat(ends("groupBy: INSTITUTION")).containsExactly("SCH-1>SWC-1", "SCH-2>POL-1", "SWC-1>CENTRE");
    }

    @Test
    void groupsBySector() {
        assertThat(ends("groupBy: SECTOR"))
                .containsExactly(
                        "EDUCATION>LAW_ENFORCEMENT",
                        "EDUCATION>SOCIAL_PROTECTION",
                        "SOCIAL_PROTECTION>SOCIAL_PROTECTION");
    }

    @Test
    void takesTheDistrictOfTheMunicipalityWhereAnInstitutionHasNoneOfItsOwn() {
        assertThat(ends("groupBy: DISTRICT")).containsExactly("D-N>D-N", "D-N>NATIONAL", "D-S>D-S");
    }

    @Test
    void countsWhatCameBack() {
        assertThat(flows("groupBy: INSTITUTION").get(0))
                .containsEntry("count", 1)
                .containsEntry("received", 1)
                .containsEntry("receivedInTime", 1)
                .containsEntry("withLimit", 1)
                .containsEntry("responded", 1)
                .containsEntry("withFeedback", 1)
                .containsEntry("medianHoursToAcknowledgement", 2.0);
    }

    @Test
    void countsAReceiptAfterTheLimitAsLate() {
        assertThat(flows("groupBy: INSTITUTION").get(2))
                .containsEntry("received", 1)
                .containsEntry("receivedInTime", 0)
                .containsEntry("withLimit", 1)
                .containsEntry("medianHoursToAcknowledgement", 48.0);
    }

    @Test
    void knowsNoLimitWhereNoDutySetsOne() {
        assertThat(flows("groupBy: INSTITUTION").get(1))
                .containsEntry("received", 0)
                .containsEntry("withLimit", 0)
                .containsEntry("medianHoursToAcknowledgement", null);
    }

    @Test
    void knowsOnlyWhatHadHappenedByTheMomentAsked() {
        assertThat(flows("groupBy: INSTITUTION, asOf: \"2026-01-12T11:00:00Z\""))
                .singleElement()
                .satisfies(flow -> assertThat(flow)
                        .containsEntry("count", 1)
                        .containsEntry("received", 0)
                        .containsEntry("withLimit", 0)
                        .containsEntry("responded", 0));
    }

    @Test
    void countsOnlyWhatTheFilterAdmits() {
        assertThat(ends("groupBy: KIND, filter: {priorities: [REGULAR]}")).containsExactly("SCHOOL>POLICE");
        assertThat(ends("groupBy: INSTITUTION, filter: {districtCodes: [\"D-S\"]}"))
                .containsExactly("SCH-2>POL-1");
        assertThat(ends("groupBy: INSTITUTION, filter: {sentAfter: \"2026-01-14T10:00:00Z\"}"))
                .containsExactly("SCH-2>POL-1");
    }

    @Test
    void saysOfEachFlowWhyItIsWhatItIs() {
        Map<?, ?> why = why("groupBy: SECTOR");
        assertThat(why.get("definition")).isEqualTo("referral-flows/1");
        assertThat(why.get("n")).isEqualTo(1);
        assertThat(why.get("conditions")).asInstanceOf(LIST).contains(Map.of("name", "priorities", "value", "all"));
        assertThat(why.get("inputs")).isEqualTo(Map.of("kind", "STORE"));
        assertThat(left(why)).containsEntry("OTHER_ENDS", 2).containsEntry("EARLIER", 0);
    }

    @Test
    void accountsForEveryReferralThatTheViewerMaySee() {
        for (String filter : List.of(
                "sentAfter: \"2026-01-12T10:00:00Z\"",
                "sentUntil: \"2026-01-14T10:00:00Z\"",
                "priorities: [REGULAR], districtCodes: [\"D-S\"]")) {
            Map<?, ?> why = why("groupBy: KIND, filter: {" + filter + "}");
            int left = left(why).values().stream().mapToInt(Integer::intValue).sum();
            assertThat((int) Objects.requireNonNull(why.get("n")) + left)
                    .as(filter)
                    .isEqualTo(3);
        }
        assertThat(left(why("groupBy: KIND, filter: {priorities: [REGULAR]}")))
                .containsEntry("OTHER_PRIORITY", 2)
                .containsEntry("OTHER_ENDS", 0);
        assertThat(left(why("groupBy: KIND, filter: {sentAfter: \"2026-01-14T10:00:00Z\"}")))
                .containsEntry("EARLIER", 2);
        assertThat(left(why("groupBy: KIND, asOf: \"2026-01-12T11:00:00Z\""))).containsEntry("LATER", 2);
    }

    private Map<?, ?> why(String arguments) {
        List<Map<String, Object>> flows = tester.document(
                        "{ referralFlows(" + arguments + ") { why { definition n formula"
                                + " meaning { en } conditions { name value } excluded { reason count words { en } }"
                                + " inputs { kind } } } }")
                .execute()
                .path("referralFlows")
                .entity(new ParameterizedTypeReference<List<Map<String, Object>>>() {})
                .get();
        return (Map<?, ?>) Objects.requireNonNull(flows.get(0).get("why"));
    }

    private static Map<String, Integer> left(Map<?, ?> why) {
        return ((List<?>) Objects.requireNonNull(why.get("excluded")))
                .stream()
                        .map(one -> (Map<?, ?>) one)
                        .collect(Collectors.toMap(one -> (String) Objects.requireNonNull(one.get("reason")), one ->
                                (Integer) Objects.requireNonNull(one.get("count"))));
    }

    @Test
    void refusesMoreThanFiveHundredFlows() {
        tester.document("{ referralFlows(first: 501) { count } }")
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors).hasSize(1));
    }
}
