package org.svetionik.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DutyUnmetTests {

    private static final String DAY = "2026-06-30";

    private final GraphFixture graph = new GraphFixture()
            .add("districts", "code", "D1")
            .institution("SCH", "SCHOOL", "D1")
            .institution("OFF", "DISTRICT_OFFICE", "D1")
            .institution("POL", "POLICE", "D1")
            .add("students", "code", "S1", "school", "SCH")
            .add(
                    "duties",
                    "code",
                    "R1",
                    "fromKind",
                    "SCHOOL",
                    "toKind",
                    "DISTRICT_OFFICE",
                    "trigger",
                    "CASE_OPENED",
                    "withinHours",
                    "24",
                    "territory",
                    "SAME_DISTRICT");

    private DutyUnmetTests cases(int number) {
        for (int i = 0; i < number; i++) {
            graph.openCase("C" + i, "S1", "SCH", "2026-05-0" + (i + 1));
        }
        return this;
    }

    @Test
    void findsAPairForWhichTheHandOffWasNeverMadeInThreeCases() {
        cases(3);
        assertThat(graph.find(new DutyUnmet(), DAY)).singleElement().satisfies(gap -> {
            assertThat(gap.status()).isEqualTo(FindingStatus.OPEN);
            assertThat(gap.subjects()).containsExactly(new Subject("GIVER", "SCH"), new Subject("RECEIVER", "OFF"));
            assertThat(gap.since())
                    .isEqualTo((int) LocalDate.parse("2026-05-02").toEpochDay());
            assertThat(gap.of()).isEqualTo(3);
            assertThat(gap.evidence()).hasSize(3);
        });
    }

    @Test
    void cannotTellFromTwo() {
        cases(2);
        assertThat(graph.find(new DutyUnmet(), DAY)).singleElement().satisfies(gap -> {
            assertThat(gap.status()).isEqualTo(FindingStatus.CANNOT_TELL);
            assertThat(gap.needed()).isEqualTo(3);
        });
    }

    @Test
    void takesALateHandOffForMade() {
        cases(3);
        graph.referral("F1", "C0", "SCH", "OFF", "2026-06-29T10:00:00Z");
        assertThat(graph.find(new DutyUnmet(), DAY)).isEmpty();
        assertThat(graph.find(new DutyUnmet(), "2026-06-28")).hasSize(1);
    }

    @Test
    void asksForNothingThatAnotherDidInTime() {
        cases(3);
        for (int i = 0; i < 3; i++) {
            graph.referral("F" + i, "C" + i, "POL", "OFF", "2026-05-0" + (i + 1) + "T10:00:00Z");
        }
        assertThat(graph.find(new DutyUnmet(), DAY)).isEmpty();
    }

    @Test
    void waitsForTheDeadline() {
        graph.openCase("C1", "S1", "SCH", "2026-06-28")
                .openCase("C2", "S1", "SCH", "2026-06-28")
                .openCase("C3", "S1", "SCH", "2026-06-28");
        assertThat(graph.find(new DutyUnmet(), "2026-06-29")).isEmpty();
        assertThat(graph.find(new DutyUnmet(), DAY)).hasSize(1);
    }

    @Test
    void bindsNobodyByADutyWithACondition() {
        GraphFixture conditional = new GraphFixture()
                .institution("SCH", "SCHOOL", "")
                .institution("CRT", "COURT", "")
                .add("students", "code", "S1", "school", "SCH")
                .add(
                        "duties",
                        "code",
                        "R7",
                        "fromKind",
                        "SCHOOL",
                        "toKind",
                        "COURT",
                        "trigger",
                        "CASE_OPENED",
                        "territory",
                        "NATIONAL",
                        "condition",
                        "elements of a misdemeanour");
        for (int i = 0; i < 3; i++) {
            conditional.openCase("C" + i, "S1", "SCH", "2026-01-01");
        }
        assertThat(conditional.find(new DutyUnmet(), DAY)).isEmpty();
    }
}
