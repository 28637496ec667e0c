package org.svetionik.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SkippedStepTests {

    private static final String DAY = "2026-06-30";

    private final GraphFixture graph = new GraphFixture()
            .add("districts", "code", "D1")
            .institution("SCH", "SCHOOL", "D1")
            .institution("SWC", "SOCIAL_WORK_CENTRE", "D1")
            .institution("CEN", "VICTIM_PROTECTION_CENTRE", "")
            .add("students", "code", "S1", "school", "SCH")
            .add(
                    "duties",
                    "code",
                    "R1",
                    "fromKind",
                    "SCHOOL",
                    "toKind",
                    "SOCIAL_WORK_CENTRE",
                    "trigger",
                    "CASE_OPENED",
                    "withinHours",
                    "24",
                    "territory",
                    "SAME_DISTRICT");

    /** Cases that reached the Centre, of which some reached the social work centre. */
    private void cases(int number, int reached) {
        for (int i = 0; i < number; i++) {
            graph.openCase("C" + i, "S1", "SCH", "2026-05-01")
                    .referral("F" + i, "C" + i, "SCH", "CEN", "2026-05-02T10:00:00Z");
            if (i < reached) {
                graph.referral("G" + i, "C" + i, "CEN", "SWC", "2026-05-20T10:00:00Z");
            }
        }
    }

    @Test
    void findsABodyThatTwoOfFiveCasesNeverReached() {
        cases(5, 3);
        assertThat(graph.find(new SkippedStep(), DAY)).singleElement().satisfies(gap -> {
            assertThat(gap.status()).isEqualTo(FindingStatus.OPEN);
            assertThat(gap.subjects()).containsExactly(new Subject("NOT_REACHED", "SWC"));
            assertThat(gap.observed()).isEqualTo(2);
            assertThat(gap.of()).isEqualTo(5);
        });
    }

    @Test
    void cannotTellFromOneOfFiveOrTwoOfFour() {
        cases(5, 4);
        assertThat(graph.find(new SkippedStep(), DAY))
                .extracting(Finding::status)
                .containsExactly(FindingStatus.CANNOT_TELL);
    }

    @Test
    void findsNothingWhereAllReachedItFromWhomever() {
        cases(5, 5);
        assertThat(graph.find(new SkippedStep(), DAY)).isEmpty();
    }
}
