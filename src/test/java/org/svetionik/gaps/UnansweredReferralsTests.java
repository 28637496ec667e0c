package org.svetionik.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class UnansweredReferralsTests {

    private static final String DAY = "2026-06-30";

    private final GraphFixture graph = new GraphFixture()
            .institution("SCH", "SCHOOL", "")
            .institution("POL", "POLICE", "")
            .openCase("C1", "", "SCH", "2024-01-01");

    private void unanswered(int count, String sentAt) {
        for (int i = 0; i < count; i++) {
            graph.referral(sentAt + i, "C1", "SCH", "POL", sentAt);
        }
    }

    @Test
    void findsOneEmergencyThatWaitsOverADay() {
        graph.referral("R1", "C1", "SCH", "POL", "2026-06-29T21:00:00Z", "priority", "EMERGENCY");
        unanswered(2, "2026-06-30T08:00:00Z");
        assertThat(graph.find(new UnansweredReferrals(), DAY)).singleElement().satisfies(gap -> {
            assertThat(gap.severity()).isEqualTo(Severity.HIGH);
            assertThat(gap.subjects()).containsExactly(new Subject("RECEIVER", "POL"));
            assertThat(gap.since()).isEqualTo(day("2026-06-30"));
            assertThat(gap.observed()).isEqualTo(1);
            assertThat(gap.of()).isEqualTo(3);
        });
    }

    @Test
    void waitsUntilTheDayIsOver() {
        graph.referral("R1", "C1", "SCH", "POL", "2026-06-29T22:00:00Z", "priority", "EMERGENCY");
        assertThat(graph.find(new UnansweredReferrals(), DAY)).isEmpty();
    }

    @Test
    void findsThreeOfAnyPriorityOverThirtyDaysHoweverOld() {
        unanswered(1, "2026-05-31T21:00:00Z");
        unanswered(2, "2024-02-01T08:00:00Z");
        assertThat(graph.find(new UnansweredReferrals(), DAY)).singleElement().satisfies(gap -> {
            assertThat(gap.severity()).isEqualTo(Severity.MEDIUM);
            assertThat(gap.since()).isEqualTo(day("2024-03-02"));
            assertThat(gap.evidence()).hasSize(3);
        });
    }

    @Test
    void findsNothingWhereOneOfThreeIsWithinThirtyDays() {
        unanswered(1, "2026-05-31T22:00:00Z");
        unanswered(2, "2024-02-01T08:00:00Z");
        assertThat(graph.find(new UnansweredReferrals(), DAY)).isEmpty();
    }

    @Test
    void passesOverClosedCasesAndTakesFeedbackAsAResponse() {
        graph.add("cases", "code", "C2", "openedOn", "2024-01-01", "status", "CLOSED", "closedOn", "2026-06-30");
        graph.referral("R1", "C2", "SCH", "POL", "2026-01-01T08:00:00Z", "priority", "EMERGENCY");
        graph.referral(
                "R2",
                "C1",
                "SCH",
                "POL",
                "2026-01-01T08:00:00Z",
                "priority",
                "EMERGENCY",
                "feedbackAt",
                "2026-06-30T08:00:00Z");
        assertThat(graph.find(new UnansweredReferrals(), DAY)).isEmpty();
    }

    private static int day(String date) {
        return (int) LocalDate.parse(date).toEpochDay();
    }
}
