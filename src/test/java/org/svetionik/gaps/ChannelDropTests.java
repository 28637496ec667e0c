package org.svetionik.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.svetionik.rules.RuleSet;
import org.svetionik.rules.RuleSetFixture;

/** A channel of four referrals a month from May 2023 on: the allowance of its chart is 2.9, and it signals at 4.65. */
class ChannelDropTests {

    private static final String DAY = "2026-06-30";
    private static final YearMonth FIRST = YearMonth.of(2023, 5);

    @TempDir
    Path folder;

    private final GraphFixture graph = new GraphFixture()
            .add("districts", "code", "D1")
            .institution("POL", "POLICE", "")
            .institution("CZ", "VICTIM_PROTECTION_CENTRE", "")
            .openCase("C1", "", "POL", "2023-05-01");

    /** Four a month up to April 2026, and so many in May and June. */
    private void monthly(String sender, int may, int june) {
        for (YearMonth month = FIRST; month.isBefore(YearMonth.of(2026, 5)); month = month.plusMonths(1)) {
            sent(sender, month, 4);
        }
        sent(sender, YearMonth.of(2026, 5), may);
        sent(sender, YearMonth.of(2026, 6), june);
    }

    private void sent(String sender, YearMonth month, int count) {
        for (int i = 0; i < count; i++) {
            graph.referral(sender + month + i, "C1", sender, "CZ", month + "-10T08:00:00Z");
        }
    }

    @Test
    void findsAChannelThatFellSilentForTwoMonths() {
        monthly("POL", 0, 0);
        assertThat(graph.find(new ChannelDrop(), DAY)).singleElement().satisfies(gap -> {
            assertThat(gap.status()).isEqualTo(FindingStatus.OPEN);
            assertThat(gap.subjects()).containsExactly(new Subject("SENDER_KIND", "POLICE"));
            assertThat(gap.district()).isEmpty();
            assertThat(gap.since()).isEqualTo(day("2026-05-01"));
            assertThat(gap.expected()).isEqualTo(48);
            assertThat(gap.observed()).isEqualTo(40);
            assertThat(gap.of()).isEqualTo(96);
            assertThat(gap.facts()).containsEntry("allowance", 2.9).containsEntry("threshold", 4.65);
        });
    }

    @Test
    void findsOneReferralLessButNotTwo() {
        monthly("POL", 0, 1);
        assertThat(graph.find(new ChannelDrop(), DAY)).hasSize(1);
        graph.referral("ONE_MORE", "C1", "POL", "CZ", "2026-06-30T21:59:59Z");
        assertThat(graph.find(new ChannelDrop(), DAY)).isEmpty();
    }

    @Test
    void waitsForTheEndOfTheMonth() {
        monthly("POL", 0, 0);
        assertThat(graph.find(new ChannelDrop(), "2026-06-29")).isEmpty();
    }

    @Test
    void passesOverADropThatRecovered() {
        monthly("POL", 0, 0);
        sent("POL", YearMonth.of(2026, 7), 8);
        assertThat(graph.find(new ChannelDrop(), "2026-07-31")).isEmpty();
    }

    @Test
    void judgesADistrictAndTheCountryApart() {
        graph.institution("LOCAL", "POLICE", "D1");
        monthly("LOCAL", 0, 0);
        monthly("POL", 9, 9);
        assertThat(graph.find(new ChannelDrop(), DAY)).singleElement().satisfies(gap -> {
            assertThat(gap.subjects())
                    .containsExactly(new Subject("DISTRICT", "D1"), new Subject("SENDER_KIND", "POLICE"));
            assertThat(gap.district()).isEqualTo("D1");
        });
    }

    @Test
    void leavesOutAKindWithoutAnActiveInstitution() {
        graph.add("institutions", "code", "OLD", "kind", "HEALTH", "activeTo", "2026-06-29");
        monthly("OLD", 0, 0);
        assertThat(graph.find(new ChannelDrop(), DAY)).isEmpty();
    }

    /** K17c. */
    @Test
    void cannotTellFromElevenReferralsOfTheReference() {
        sent("POL", FIRST, 1);
        sent("POL", YearMonth.of(2024, 1), 11);
        assertThat(graph.find(new ChannelDrop(), DAY)).singleElement().satisfies(finding -> {
            assertThat(finding.status()).isEqualTo(FindingStatus.CANNOT_TELL);
            assertThat(finding.of()).isEqualTo(11);
            assertThat(finding.needed()).isEqualTo(12);
        });
        graph.referral("TWELFTH", "C1", "POL", "CZ", "2025-06-30T21:59:59Z");
        assertThat(status()).containsExactly(FindingStatus.OPEN);
    }

    /** K17c: no number of referrals would tell, but that of an earlier month. */
    @Test
    void cannotTellWhereTheReferenceBeginsBeforeTheFirstReferralKnown() {
        sent("POL", YearMonth.of(2023, 7), 96);
        assertThat(graph.find(new ChannelDrop(), DAY)).singleElement().satisfies(finding -> {
            assertThat(finding.status()).isEqualTo(FindingStatus.CANNOT_TELL);
            assertThat(finding.of()).isEqualTo(96);
            assertThat(finding.needed()).isNull();
        });
        graph.referral("FIRST", "C1", "POL", "CZ", "2023-06-30T22:00:00Z");
        assertThat(status()).containsExactly(FindingStatus.OPEN);
    }

    @Test
    void signalsLaterWhereTheRuleSetAsksForALongerRun() {
        monthly("POL", 0, 0);
        RuleSet patient =
                new RuleSetFixture(folder).set("channelRunLength", "100", "500").asSecond();
        assertThat(graph.find(new ChannelDrop(), DAY, patient)).isEmpty();
    }

    private List<FindingStatus> status() {
        return graph.find(new ChannelDrop(), DAY).stream().map(Finding::status).toList();
    }

    private static int day(String date) {
        return (int) LocalDate.parse(date).toEpochDay();
    }
}
