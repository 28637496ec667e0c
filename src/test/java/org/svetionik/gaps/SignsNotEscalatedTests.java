package org.svetionik.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SignsNotEscalatedTests {

    private static final String DAY = "2026-06-30";

    private final GraphFixture graph = new GraphFixture()
            .add("districts", "code", "D1")
            .institution("SCH", "SCHOOL", "D1")
            .add("students", "code", "S1", "school", "SCH")
            .add("indicators", "code", "SB-01", "kind", "WARNING_SIGN", "urgency", "ROUTINE")
            .add("indicators", "code", "DD-01", "kind", "DIRECT_DISCLOSURE", "urgency", "EMERGENCY")
            .add("indicators", "code", "RF-01", "kind", "RISK_FACTOR", "urgency", "EMERGENCY")
            .add("indicators", "code", "FL-05", "kind", "WARNING_SIGN", "urgency", "URGENT_24H");

    private SignsNotEscalatedTests saw(String indicator, String... days) {
        for (String day : days) {
            graph.add(
                    "observations",
                    "code",
                    indicator + day,
                    "student",
                    "S1",
                    "observer",
                    "SCH",
                    "indicator",
                    indicator,
                    "observedOn",
                    day);
        }
        return this;
    }

    @Test
    void findsThreeWarningSignsOnThreeDaysThatNothingAnsweredForAWeek() {
        saw("SB-01", "2026-05-01", "2026-05-20", "2026-06-22");
        assertThat(graph.find(new SignsNotEscalated(), DAY)).singleElement().satisfies(gap -> {
            assertThat(gap.subjects()).containsExactly(new Subject("SCHOOL", "SCH"));
            assertThat(gap.since()).isEqualTo((int) LocalDate.parse(DAY).toEpochDay());
            assertThat(gap.severity()).isEqualTo(Severity.MEDIUM);
        });
        assertThat(graph.find(new SignsNotEscalated(), "2026-06-29")).isEmpty();
    }

    @Test
    void asksForThreeDaysWithinSixty() {
        saw("SB-01", "2026-04-20", "2026-05-20", "2026-06-20");
        assertThat(graph.find(new SignsNotEscalated(), DAY)).isEmpty();
    }

    @Test
    void findsADirectDisclosureFromTheSecondDayOn() {
        saw("DD-01", "2026-06-28");
        assertThat(graph.find(new SignsNotEscalated(), "2026-06-29")).isEmpty();
        assertThat(graph.find(new SignsNotEscalated(), DAY))
                .extracting(Finding::severity)
                .containsExactly(Severity.HIGH);
    }

    @Test
    void countsNeitherRiskFactorsNorProxies() {
        saw("RF-01", "2026-06-01", "2026-06-02", "2026-06-03").saw("FL-05", "2026-06-01", "2026-06-02", "2026-06-03");
        assertThat(graph.find(new SignsNotEscalated(), DAY)).isEmpty();
    }

    @Test
    void takesACaseThatSomebodyOpenedSinceForAnAnswer() {
        saw("DD-01", "2026-06-01");
        graph.openCase("C1", "S1", "SCH", "2026-06-20");
        assertThat(graph.find(new SignsNotEscalated(), "2026-06-19")).hasSize(1);
        assertThat(graph.find(new SignsNotEscalated(), DAY)).isEmpty();
    }

    @Test
    void takesACaseThatWasClosedBeforeForNone() {
        saw("DD-01", "2026-06-01");
        graph.add(
                "cases",
                "code",
                "C1",
                "student",
                "S1",
                "opener",
                "SCH",
                "openedOn",
                "2026-01-01",
                "status",
                "CLOSED",
                "closedOn",
                "2026-05-31");
        assertThat(graph.find(new SignsNotEscalated(), DAY)).hasSize(1);
    }
}
