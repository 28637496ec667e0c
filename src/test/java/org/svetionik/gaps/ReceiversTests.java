package org.svetionik.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.svetionik.rules.RuleSet;
import org.svetionik.rules.RuleSetFixture;

/** Whom a duty of a school towards the police binds it to, seen by the gaps that are found where it does nothing (G15). */
class ReceiversTests {

    private static final String DAY = "2026-06-30";

    @TempDir
    Path folder;

    private final GraphFixture graph = new GraphFixture()
            .add("districts", "code", "D1")
            .add("districts", "code", "D2")
            .add("municipalities", "code", "M1", "district", "D1")
            .add("municipalities", "code", "M2", "district", "D1")
            .add("institutions", "code", "SCH", "kind", "SCHOOL", "municipality", "M1")
            .add("institutions", "code", "TOWN", "kind", "POLICE", "municipality", "M1")
            .add("institutions", "code", "OLD", "kind", "POLICE", "municipality", "M2", "activeTo", "2026-06-29")
            .institution("WHOLE", "POLICE", "D1")
            .institution("OTHER", "POLICE", "D2")
            .institution("STATE", "POLICE", "")
            .add("students", "code", "S1", "school", "SCH");

    private List<String> bound(String territory, String... receivers) {
        graph.add(
                "duties",
                "code",
                "R1",
                "fromKind",
                "SCHOOL",
                "toKind",
                "POLICE",
                "trigger",
                "CASE_OPENED",
                "territory",
                territory);
        for (int i = 1; i <= 3; i++) {
            graph.openCase("C" + i, "S1", "SCH", "2026-01-0" + i);
        }
        return graph.find(new DutyUnmet(), DAY, rules(receivers)).stream()
                .map(gap -> gap.subjects().get(1).code())
                .toList();
    }

    private RuleSet rules(String... receivers) {
        String list = receivers.length == 0 ? " []" : "\n" + String.join("\n", receivers);
        return new RuleSetFixture(folder)
                .change("receivers: []", "receivers:" + list)
                .asSecond();
    }

    private static String receiver(String territory, String place, String institution) {
        String where = place.isEmpty() ? "" : "place: " + place + ", ";
        return "- {territory: " + territory + ", " + where + "kind: POLICE, institution: " + institution + "}";
    }

    @Test
    void takesThoseOfTheTerritoryWhereNoneIsConfigured() {
        assertThat(bound("SAME_MUNICIPALITY")).containsExactly("TOWN");
    }

    @Test
    void takesTheOneThatIsConfiguredForTheMunicipality() {
        assertThat(bound("SAME_MUNICIPALITY", receiver("MUNICIPALITY", "M1", "OTHER")))
                .containsExactly("OTHER");
    }

    @Test
    void prefersThoseOfTheMunicipalityToTheOneOfTheDistrict() {
        assertThat(bound("SAME_MUNICIPALITY", receiver("DISTRICT", "D1", "OTHER")))
                .containsExactly("TOWN");
    }

    @Test
    void takesTheOneOfTheDistrictWhereTheMunicipalityHasNone() {
        graph.add("institutions", "code", "SCH2", "kind", "SCHOOL", "municipality", "M2")
                .add("students", "code", "S2", "school", "SCH2");
        for (int i = 4; i <= 6; i++) {
            graph.openCase("C" + i, "S2", "SCH2", "2026-01-0" + i);
        }
        assertThat(bound("SAME_MUNICIPALITY", receiver("DISTRICT", "D1", "OTHER")))
                .containsExactly("TOWN", "OTHER");
    }

    @Test
    void takesTheOneThatIsConfiguredForTheDistrict() {
        assertThat(bound("SAME_DISTRICT", receiver("DISTRICT", "D1", "TOWN"))).containsExactly("TOWN");
    }

    @Test
    void takesTheOneThatIsConfiguredForTheCountry() {
        assertThat(bound("NATIONAL", receiver("NATIONAL", "", "WHOLE"))).containsExactly("WHOLE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"OLD", "NOBODY"})
    void bindsNobodyWhereTheConfiguredOneIsNotActiveOrUnknown(String institution) {
        assertThat(bound("SAME_MUNICIPALITY", receiver("MUNICIPALITY", "M1", institution)))
                .isEmpty();
    }

    @Test
    void passesOverOneForAnotherPlace() {
        assertThat(bound("SAME_DISTRICT", receiver("DISTRICT", "D2", "OTHER"))).containsExactly("WHOLE");
    }

    @Test
    void countsAHandOffToTheConfiguredOneAlone() {
        graph.referral("F1", "C1", "SCH", "WHOLE", "2026-01-01T10:00:00Z");
        assertThat(bound("SAME_DISTRICT", receiver("DISTRICT", "D1", "TOWN"))).containsExactly("TOWN");
        graph.referral("F2", "C1", "SCH", "TOWN", "2026-01-02T10:00:00Z");
        assertThat(graph.find(new DutyUnmet(), DAY, RuleSetFixture.second(folder)))
                .isEmpty();
    }
}
