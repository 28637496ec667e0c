package org.svetionik.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OutcomeDiffersTests {

    private static final String DAY = "2026-06-30";

    private final GraphFixture graph = new GraphFixture()
            .institution("SCH", "SCHOOL", "")
            .institution("POL", "POLICE", "")
            .institution("HEA", "HEALTH", "")
            .institution("CZ", "VICTIM_PROTECTION_CENTRE", "");

    private void decided(int count, String from, String outcome) {
        for (int i = 1; i <= count; i++) {
            String code = from + outcome + i;
            graph.openCase(code, "", from, "2026-01-01").referral("R" + code, code, from, "CZ", "2026-03-01T20:00:00Z");
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
                    "2026-03-01");
        }
    }

    @Test
    void findsKindsOnEitherSideOfTheCountry() {
        decided(10, "SCH", "NOT_A_VICTIM");
        decided(10, "POL", "IDENTIFIED");
        assertThat(graph.find(new OutcomeDiffers(), DAY)).hasSize(2).first().satisfies(gap -> {
            assertThat(gap.status()).isEqualTo(FindingStatus.OPEN);
            assertThat(gap.subjects()).containsExactly(new Subject("SENDER_KIND", "POLICE"));
            assertThat(gap.district()).isEmpty();
            assertThat(gap.expected()).isEqualTo(0.5);
            assertThat(gap.observed()).isEqualTo(10);
            assertThat(gap.of()).isEqualTo(10);
            assertThat(gap.evidence()).hasSize(10);
        });
    }

    @Test
    void cannotTellFromNineCases() {
        decided(9, "SCH", "SUSPENDED");
        decided(9, "POL", "IDENTIFIED");
        assertThat(graph.find(new OutcomeDiffers(), DAY)).hasSize(2).allSatisfy(finding -> {
            assertThat(finding.status()).isEqualTo(FindingStatus.CANNOT_TELL);
            assertThat(finding.needed()).isEqualTo(10);
        });
    }

    @Test
    void findsNothingWhereKindsAreLikeTheCountry() {
        decided(5, "SCH", "NOT_A_VICTIM");
        decided(5, "SCH", "IDENTIFIED");
        decided(5, "POL", "REJECTED");
        decided(5, "POL", "IDENTIFIED");
        assertThat(graph.find(new OutcomeDiffers(), DAY)).isEmpty();
    }

    @Test
    void passesOverReferralsAfterTheDecisionAndTheBodysOwn() {
        decided(10, "SCH", "IDENTIFIED");
        for (int i = 1; i <= 10; i++) {
            graph.referral("LATE" + i, "SCHIDENTIFIED" + i, "HEA", "CZ", "2026-03-01T23:00:00Z");
        }
        graph.institution("CZ2", "VICTIM_PROTECTION_CENTRE", "");
        decided(10, "CZ2", "NOT_A_VICTIM");
        assertThat(graph.find(new OutcomeDiffers(), DAY))
                .extracting(gap -> gap.subjects().get(0).code())
                .containsExactly("SCHOOL");
    }
}
