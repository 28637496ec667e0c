package org.svetionik.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.numbers.gamma.LogBeta;
import org.junit.jupiter.api.Test;

class BetaBinomialTests {

    /** 337 units of 3, of which 32, 103, 122 and 80 have 0, 1, 2 and 3 counted. */
    private static final int[] CELLS = {32, 103, 122, 80};

    private final long[] counts = new long[337];
    private final long[] totals = new long[337];
    private final BetaBinomial prior;

    BetaBinomialTests() {
        int cell = 0;
        for (int pairs = 0; pairs <= 3; pairs++) {
            Arrays.fill(counts, cell, cell + CELLS[pairs], pairs);
            cell += CELLS[pairs];
        }
        Arrays.fill(totals, 3);
        prior = BetaBinomial.fit(counts, totals).orElseThrow();
    }

    /**
     * Boys among the first 12 children of 6,115 families in Saxony (Geissler, 1889; Sokal and Rohlf; analysed by Lindsey and Altham, 1998):
     * a = 34.09558 and b = 31.5715 by maximum likelihood, as the article on the distribution in Wikipedia has them.
     */
    @Test
    void agreesWithThePublishedExample() {
        int[] families = {3, 24, 104, 286, 670, 1033, 1343, 1112, 829, 478, 181, 45, 7};
        long[] boys = IntStream.rangeClosed(0, 12)
                .flatMap(count -> IntStream.generate(() -> count).limit(families[count]))
                .asLongStream()
                .toArray();
        long[] children = new long[boys.length];
        Arrays.fill(children, 12);
        BetaBinomial fit = BetaBinomial.fit(boys, children).orElseThrow();
        assertThat(boys).hasSize(6115);
        assertThat(fit.a()).isCloseTo(34.0956, within(0.01));
        assertThat(fit.b()).isCloseTo(31.5715, within(0.01));
    }

    /** The mean of equal totals is nearly the pooled share, 587 of 1,011. */
    @Test
    void keepsThePooledShare() {
        assertThat(prior.a() / (prior.a() + prior.b())).isCloseTo(587 / 1011.0, within(1e-3));
    }

    @Test
    void standsWhereTheDerivativesOfTheLikelihoodAreZero() {
        double step = 1e-4;
        assertThat(likelihood(prior.a() + step, prior.b()) - likelihood(prior.a() - step, prior.b()))
                .isCloseTo(0, within(2e-9));
        assertThat(likelihood(prior.a(), prior.b() + step) - likelihood(prior.a(), prior.b() - step))
                .isCloseTo(0, within(2e-9));
    }

    private double likelihood(double a, double b) {
        double sum = 0;
        for (int pairs = 0; pairs <= 3; pairs++) {
            sum += CELLS[pairs] * (LogBeta.value(a + pairs, b + 3 - pairs) - LogBeta.value(a, b));
        }
        return sum;
    }

    @Test
    void drawsSmallUnitsFurther() {
        double all = prior.a() / (prior.a() + prior.b());
        assertThat(prior.mean(1, 10)).isBetween(0.1, all);
        assertThat(prior.mean(10, 100)).isBetween(0.1, prior.mean(1, 10));
        assertThat(prior.interval(10, 100).contains(prior.mean(10, 100))).isTrue();
    }

    @Test
    void mirrorsWhatIsNotCounted() {
        BetaBinomial mirrored = BetaBinomial.fit(
                        Arrays.stream(counts).map(count -> 3 - count).toArray(), totals)
                .orElseThrow();
        assertThat(mirrored.a()).isCloseTo(prior.b(), within(1e-6));
    }

    @Test
    void refusesSharesThatSpreadNoMoreThanChance() {
        assertThat(BetaBinomial.fit(new long[] {5, 5, 5, 5}, new long[] {10, 10, 10, 10}))
                .isEmpty();
        assertThat(BetaBinomial.fit(new long[] {0, 0}, new long[] {10, 12})).isEmpty();
    }
}
