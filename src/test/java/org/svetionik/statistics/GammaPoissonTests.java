package org.svetionik.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.apache.commons.numbers.gamma.LogGamma;
import org.junit.jupiter.api.Test;

/** Lip cancer of men in 56 counties of Scotland, 1975 to 1980: cases, and those expected by age (Clayton and Kaldor, 1987). */
class GammaPoissonTests {

    private static final long[] OBSERVED = {
        9, 39, 11, 9, 15, 8, 26, 7, 6, 20, 13, 5, 3, 8, 17, 9, 2, 7, 9, 7, 16, 31, 11, 7, 19, 15, 7, 10, 16, 11, 5, 3,
        7, 8, 11, 9, 11, 8, 6, 4, 10, 8, 2, 6, 19, 3, 2, 3, 28, 6, 1, 1, 1, 1, 0, 0
    };
    private static final double[] EXPECTED = {
        1.4, 8.7, 3.0, 2.5, 4.3, 2.4, 8.1, 2.3, 2.0, 6.6, 4.4, 1.8, 1.1, 3.3, 7.8, 4.6, 1.1, 4.2, 5.5, 4.4, 10.5, 22.7,
        8.8, 5.6, 15.5, 12.5, 6.0, 9.0, 14.4, 10.2, 4.8, 2.9, 7.0, 8.5, 12.3, 10.1, 12.7, 9.4, 7.2, 5.3, 18.8, 15.8,
        4.3, 14.6, 50.7, 8.2, 5.6, 9.3, 88.7, 19.6, 3.4, 3.6, 5.7, 7.0, 4.2, 1.8
    };

    private final GammaPoisson prior = GammaPoisson.fit(OBSERVED, EXPECTED).orElseThrow();

    /** Crude ratios of 6.4 and 0 come to 4.00 and 0.60; the prior is 1.88 and 1.32. */
    @Test
    void shrinksRatesOfThePublishedData() {
        assertThat(prior.shape()).isCloseTo(1.88, within(0.005));
        assertThat(prior.rate()).isCloseTo(1.32, within(0.005));
        assertThat(prior.mean(9, 1.4)).isCloseTo(4.00, within(0.005));
        assertThat(prior.mean(0, 1.8)).isCloseTo(0.60, within(0.005));
    }

    @Test
    void standsWhereTheDerivativesOfTheLikelihoodAreZero() {
        double step = 1e-4;
        double byShape =
                likelihood(prior.shape() + step, prior.rate()) - likelihood(prior.shape() - step, prior.rate());
        double byRate = likelihood(prior.shape(), prior.rate() + step) - likelihood(prior.shape(), prior.rate() - step);
        assertThat(byShape / (2 * step)).isCloseTo(0, within(1e-5));
        assertThat(byRate / (2 * step)).isCloseTo(0, within(1e-5));
    }

    @Test
    void isNoLessLikelyThanItsNeighbourhood() {
        double best = likelihood(prior.shape(), prior.rate());
        for (double shape = 0.5; shape < 5; shape += 0.1) {
            for (double rate = 0.3; rate < 5; rate += 0.1) {
                assertThat(likelihood(shape, rate)).isLessThanOrEqualTo(best);
            }
        }
    }

    /** The logarithm of the negative-binomial likelihood, term by term. */
    private static double likelihood(double shape, double rate) {
        double sum = 0;
        for (int i = 0; i < OBSERVED.length; i++) {
            sum += LogGamma.value(OBSERVED[i] + shape)
                    - LogGamma.value(shape)
                    + shape * Math.log(rate / (rate + EXPECTED[i]))
                    - OBSERVED[i] * Math.log(rate + EXPECTED[i]);
        }
        return sum;
    }

    @Test
    void doesNotDependOnTheOrderOfUnits() {
        int[] order = Shuffles.of(56, 9);
        GammaPoisson shuffled = GammaPoisson.fit(
                        Arrays.stream(order).mapToLong(i -> OBSERVED[i]).toArray(),
                        Arrays.stream(order).mapToDouble(i -> EXPECTED[i]).toArray())
                .orElseThrow();
        assertThat(shuffled.shape()).isCloseTo(prior.shape(), within(1e-9));
        assertThat(shuffled.rate()).isCloseTo(prior.rate(), within(1e-9));
    }

    @Test
    void findsTheExpectedCountAtWhichZeroSaysSomething() {
        double expected = prior.expectedForZero(0.5, 0.95);
        assertThat(prior.probabilityBelow(0.5, 0, expected)).isCloseTo(0.95, within(1e-9));
        assertThat(prior.probabilityBelow(0.5, 0, expected - 0.1)).isLessThan(0.95);
    }

    @Test
    void growsSurerOfALowRateTheMoreWasExpected() {
        for (double expected = 1; expected < 30; expected++) {
            assertThat(prior.probabilityBelow(0.5, 1, expected + 1))
                    .isGreaterThan(prior.probabilityBelow(0.5, 1, expected));
        }
        assertThat(prior.interval(3, 9.3).contains(prior.mean(3, 9.3))).isTrue();
    }

    @Test
    void refusesCountsThatSpreadNoMoreThanChance() {
        assertThat(GammaPoisson.fit(new long[] {4, 5, 5, 6, 4, 5}, new double[] {5, 5, 5, 5, 5, 5}))
                .isEmpty();
        assertThat(GammaPoisson.fit(new long[] {0, 0, 0}, new double[] {1, 2, 3}))
                .isEmpty();
    }
}
