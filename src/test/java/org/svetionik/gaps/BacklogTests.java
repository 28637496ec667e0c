package org.svetionik.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BacklogTests {

    private static final String DAY = "2026-06-30";

    private final GraphFixture graph =
            new GraphFixture().institution("SCH", "SCHOOL", "").institution("CZ", "VICTIM_PROTECTION_CENTRE", "");

    private void referred(String code, String sentAt) {
        graph.openCase(code, "", "SCH", "2025-01-01").referral("R" + code, code, "SCH", "CZ", sentAt);
    }

    private void decided(String code, String outcome) {
        graph.add(
                "decisions",
                "code",
                "D" + code,
                "case",
                code,
                "body",
                "CZ",
                "outcome",
                outcome,
                "decidedOn",
                "2026-06-30");
    }

    private void referFive(String sentAt) {
        for (int i = 1; i <= 5; i++) {
            referred("C" + i, sentAt);
        }
    }

    @Test
    void findsABodyThatLeavesTwoOfFiveUndecided() {
        referFive("2026-01-01T08:00:00Z");
        decided("C1", "IDENTIFIED");
        decided("C2", "SUSPENDED");
        decided("C3", "REJECTED");
        referred("C6", "2026-06-30T08:00:00Z");
        assertThat(graph.find(new Backlog(), DAY)).singleElement().satisfies(gap -> {
            assertThat(gap.status()).isEqualTo(FindingStatus.OPEN);
            assertThat(gap.subjects()).containsExactly(new Subject("IDENTIFYING_BODY", "CZ"));
            assertThat(gap.since()).isEqualTo(day("2026-04-01"));
            assertThat(gap.observed()).isEqualTo(2);
            assertThat(gap.of()).isEqualTo(5);
            assertThat(gap.facts()).containsEntry("waitingOfAnyAge", 3L);
        });
    }

    @Test
    void saysHowManyWouldTellWhereOneOfFiveWaits() {
        referFive("2026-01-01T08:00:00Z");
        for (int i = 1; i < 5; i++) {
            decided("C" + i, "IDENTIFIED");
        }
        assertThat(graph.find(new Backlog(), DAY)).singleElement().satisfies(finding -> {
            assertThat(finding.status()).isEqualTo(FindingStatus.CANNOT_TELL);
            assertThat(finding.needed()).isEqualTo(35);
        });
    }

    @Test
    void passesOverCasesThatWaitLessThanNinetyDays() {
        referFive("2026-04-01T22:00:00Z");
        assertThat(graph.find(new Backlog(), DAY)).isEmpty();
    }

    @Test
    void passesOverCasesThatAskedAgainBecauseTheFirstReferralCounts() {
        referFive("2025-06-01T08:00:00Z");
        for (int i = 1; i <= 5; i++) {
            graph.referral("AGAIN" + i, "C" + i, "SCH", "CZ", "2026-01-01T08:00:00Z");
        }
        assertThat(graph.find(new Backlog(), DAY)).isEmpty();
    }

    private static int day(String date) {
        return (int) LocalDate.parse(date).toEpochDay();
    }
}
