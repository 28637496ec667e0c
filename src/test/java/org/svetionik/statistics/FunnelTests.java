package org.svetionik.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FunnelTests {

    /**
     * Of a Poisson count of mean 10, 0.0103 are 3 or fewer and 0.0293 are 4 or fewer, 0.9730 are 16 or fewer and 0.9857 are
     * 17 or fewer (Pearson and Hartley, Biometrika Tables for Statisticians, 1966, table 39).
     */
    @Test
    void interpolatesBetweenCountsOfThePublishedTable() {
        Interval limits = Funnel.ofRate(0.1, 100, 0.95);
        assertThat(limits.lower() * 100).isCloseTo(4 - (0.0293 - 0.025) / (0.0293 - 0.0103), within(0.01));
        assertThat(limits.upper() * 100).isCloseTo(17 - (0.9857 - 0.975) / (0.9857 - 0.9730), within(0.01));
    }

    @Test
    void narrowsAsUnitsGrow() {
        for (int n = 100; n < 2000; n += 100) {
            Interval small = Funnel.ofShare(0.2, n, 0.95);
            Interval large = Funnel.ofShare(0.2, n + 100, 0.95);
            assertThat(large.upper() - large.lower()).isLessThan(small.upper() - small.lower());
            assertThat(large.contains(0.2)).isTrue();
        }
    }

    @Test
    void nearsTheSymmetricLimitsInLargeUnits() {
        Interval exact = Funnel.ofRate(0.01, 1_000_000, 0.998);
        Interval symmetric = Funnel.overdispersed(0.01, 0.01 / 1_000_000, 1, 0.998);
        assertThat(exact.lower()).isCloseTo(symmetric.lower(), within(2e-6));
        assertThat(exact.upper()).isCloseTo(symmetric.upper(), within(2e-6));
    }

    @Test
    void widensWithTheRootOfTheFactor() {
        Interval plain = Funnel.overdispersed(0.5, 0.001, 1, 0.95);
        Interval wide = Funnel.overdispersed(0.5, 0.001, 4, 0.95);
        assertThat(wide.upper() - 0.5).isCloseTo(2 * (plain.upper() - 0.5), within(1e-12));
        assertThat(plain.upper() - 0.5).isCloseTo(1.959964 * Math.sqrt(0.001), within(1e-6));
    }

    @Test
    void drawsInTheOutermostScores() {
        double[] scores = {-30, -2, -1, 0, 1, 1, 2, 2, 3, 50};
        assertThat(Overdispersion.of(scores)).isCloseTo((4 + 4 + 1 + 0 + 1 + 1 + 4 + 4 + 9 + 9) / 10.0, within(1e-12));
        assertThat(Overdispersion.of(new double[] {0.1, -0.1})).isEqualTo(1);
        assertThat(Overdispersion.of(new double[0])).isEqualTo(1);
    }
}
