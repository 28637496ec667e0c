package org.svetionik.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;

class GarwoodTests {

    /** Limits of 0, 1, 5 and 10: Pearson and Hartley, Biometrika Tables for Statisticians, 1966, table 40. */
    @Test
    void agreesWithThePublishedTable() {
        assertLimits(0, 0, 3.69);
        assertLimits(1, 0.0253, 5.57);
        assertLimits(5, 1.62, 11.67);
        assertLimits(10, 4.80, 18.39);
    }

    private static void assertLimits(long count, double lower, double upper) {
        assertThat(Garwood.of(count).lower()).isCloseTo(lower, within(0.005));
        assertThat(Garwood.of(count).upper()).isCloseTo(upper, within(0.005));
    }

    @Test
    void leavesTwoAndAHalfPerCentOnEitherSide() {
        for (int count = 1; count < 200; count++) {
            Interval interval = Garwood.of(count);
            assertThat(PoissonDistribution.of(interval.upper()).cumulativeProbability(count))
                    .isCloseTo(0.025, within(1e-9));
            assertThat(PoissonDistribution.of(interval.lower()).survivalProbability(count - 1))
                    .isCloseTo(0.025, within(1e-9));
        }
    }

    @Test
    void refusesLessThanNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> Garwood.of(-1)).withMessageContaining("below 0");
    }
}
