package org.svetionik.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class ExpectedTieAbsentTests {

    private static final String DAY = "2026-06-30";

    private final GraphFixture graph = new GraphFixture()
            .add("districts", "code", "D1")
            .add("districts", "code", "D2")
            .institution("SCH", "SCHOOL", "D1")
            .institution("HEA", "HEALTH", "D1")
            .institution("POL", "POLICE", "D1")
            .institution("CSR", "SOCIAL_WORK_CENTRE", "")
            .institution("HEA2", "HEALTH", "D2")
            .openCase("C1", "", "SCH", "2026-01-01");

    private void referrals(int count, String from, String to) {
        for (int i = 0; i < count; i++) {
            graph.referral(from + to + i, "C1", from, to, "2026-03-01T08:00:00Z");
        }
    }

    private void district(int fromSchoolToPolice, int others) {
        referrals(fromSchoolToPolice, "SCH", "POL");
        referrals(others, "SCH", "CSR");
        referrals(others, "HEA", "POL");
    }

    private void duty() {
        graph.add("duties", "code", "R1", "fromKind", "ANY", "toKind", "SOCIAL_WORK_CENTRE");
    }

    @Test
    void findsATieThatADutyWantsAndVolumesLeadOneToExpect() {
        district(20, 20);
        duty();
        assertThat(graph.find(new ExpectedTieAbsent(), DAY)).singleElement().satisfies(gap -> {
            assertThat(gap.status()).isEqualTo(FindingStatus.OPEN);
            assertThat(gap.district()).isEqualTo("D1");
            assertThat(gap.subjects())
                    .containsExactly(new Subject("DISTRICT", "D1"), new Subject("TIE", "HEALTH>SOCIAL_WORK_CENTRE"));
            assertThat(gap.expected()).isCloseTo(20 * 20 / 60.0, Offset.offset(1e-8));
            assertThat(gap.of()).isEqualTo(60);
            assertThat(gap.evidence()).hasSize(40);
        });
    }

    @Test
    void cannotTellWhereChanceExplainsAZero() {
        district(20, 8);
        duty();
        assertThat(graph.find(new ExpectedTieAbsent(), DAY)).singleElement().satisfies(finding -> {
            assertThat(finding.status()).isEqualTo(FindingStatus.CANNOT_TELL);
            assertThat(finding.needed()).isEqualTo(61);
        });
    }

    @Test
    void passesOverATieThatNobodyWants() {
        district(20, 20);
        assertThat(graph.find(new ExpectedTieAbsent(), DAY)).isEmpty();
    }

    @Test
    void findsATieThatAnotherDistrictHas() {
        district(20, 20);
        referrals(1, "HEA2", "CSR");
        assertThat(graph.find(new ExpectedTieAbsent(), DAY)).hasSize(1);
    }

    @Test
    void expectsWhatIterativeFittingGivesAroundTheEmptyDiagonal() {
        int[][] counts = {{0, 10, 20}, {30, 0, 40}, {50, 60, 0}};
        double[][] expected = QuasiIndependence.expected(counts);
        for (int i = 0; i < 3; i++) {
            assertThat(expected[i][i]).isZero();
            assertThat(expected[i][0] + expected[i][1] + expected[i][2])
                    .isCloseTo(counts[i][0] + counts[i][1] + counts[i][2], Offset.offset(1e-6));
        }
        double around = expected[0][1] * expected[1][2] * expected[2][0];
        double back = expected[0][2] * expected[2][1] * expected[1][0];
        assertThat(around).isCloseTo(back, Percentage.withPercentage(1e-6));
    }
}
