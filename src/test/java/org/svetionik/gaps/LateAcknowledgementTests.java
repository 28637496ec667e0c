package org.svetionik.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LateAcknowledgementTests {

    private static final String DAY = "2026-06-30";

    private final GraphFixture graph = new GraphFixture()
            .add("districts", "code", "D1")
            .institution("SCH", "SCHOOL", "D1")
            .institution("POL", "POLICE", "D1")
            .add("duties", "code", "R1", "fromKind", "ANY", "toKind", "POLICE", "withinHours", "24")
            .openCase("C1", "", "SCH", "2026-01-01");

    private void received(int count, int firstDay, String clock) {
        for (int i = firstDay; i < firstDay + count; i++) {
            graph.referral(
                    "R" + i,
                    "C1",
                    "SCH",
                    "POL",
                    "2026-01-%02dT08:00:00Z".formatted(i),
                    "receivedAt",
                    "2026-01-%02dT%s:00Z".formatted(i + 1, clock));
        }
    }

    @Test
    void findsAReceiverThatIsSurelyLateTooOften() {
        received(3, 1, "08:01");
        received(2, 11, "08:00");
        assertThat(graph.find(new LateAcknowledgement(), DAY)).singleElement().satisfies(gap -> {
            assertThat(gap.status()).isEqualTo(FindingStatus.OPEN);
            assertThat(gap.subjects()).containsExactly(new Subject("RECEIVER", "POL"));
            assertThat(gap.district()).isEqualTo("D1");
            assertThat(gap.since()).isEqualTo(day("2026-01-02"));
            assertThat(gap.observed()).isEqualTo(3);
            assertThat(gap.of()).isEqualTo(5);
            assertThat(gap.evidence()).hasSize(3);
            assertThat(gap.facts().get("duties")).hasToString("[R1]");
        });
    }

    @Test
    void saysHowManyWouldTellWhereTheIntervalCoversTheLimit() {
        received(2, 1, "08:01");
        received(3, 11, "08:00");
        assertThat(graph.find(new LateAcknowledgement(), DAY)).singleElement().satisfies(finding -> {
            assertThat(finding.status()).isEqualTo(FindingStatus.CANNOT_TELL);
            assertThat(finding.needed()).isEqualTo(16);
        });
    }

    @Test
    void prefersTheDutyThatNamesTheSenderEvenIfItLeavesMoreTime() {
        graph.add("duties", "code", "R2", "fromKind", "SCHOOL", "toKind", "POLICE", "withinHours", "48");
        received(5, 1, "20:00");
        assertThat(graph.find(new LateAcknowledgement(), DAY)).isEmpty();
    }

    @Test
    void takesAtOnceAsWithinAnHour() {
        graph.add(
                "duties",
                "code",
                "R3",
                "fromKind",
                "SCHOOL",
                "toKind",
                "POLICE",
                "priority",
                "REGULAR",
                "withinHours",
                "0");
        for (int i = 1; i <= 5; i++) {
            String sent = "2026-02-0" + i + "T08:00:00Z";
            graph.referral("A" + i, "C1", "SCH", "POL", sent, "receivedAt", "2026-02-0" + i + "T09:00:00Z");
        }
        assertThat(graph.find(new LateAcknowledgement(), DAY)).isEmpty();
    }

    @Test
    void leavesOutReferralsWhoseLimitHasNotPassed() {
        for (int i = 1; i <= 5; i++) {
            graph.referral("A" + i, "C1", "SCH", "POL", "2026-06-30T0" + i + ":00:00Z");
        }
        assertThat(graph.find(new LateAcknowledgement(), DAY)).isEmpty();
    }

    private static int day(String date) {
        return (int) LocalDate.parse(date).toEpochDay();
    }
}
