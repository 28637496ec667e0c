package org.svetionik.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PoissonRegressionTests {

    private static final double[] COUNTS = {18, 17, 15, 20, 10, 20, 25, 13, 12};
    private static final double[] ONES = {1, 1, 1, 1, 1, 1, 1, 1, 1};

    /** A randomised trial of 3 treatments and 3 outcomes (Dobson, 1990, page 93; the example of R's glm). */
    private static double[][] rows() {
        double[][] rows = new double[9][];
        for (int i = 0; i < 9; i++) {
            int outcome = i % 3;
            int treatment = i / 3;
            rows[i] = new double[] {
                1, outcome == 1 ? 1 : 0, outcome == 2 ? 1 : 0, treatment == 1 ? 1 : 0, treatment == 2 ? 1 : 0
            };
        }
        return rows;
    }

    @Test
    void agreesWithThePublishedExample() {
        PoissonFit fit = PoissonRegression.fit(rows(), COUNTS, ONES);
        assertClose(fit.coefficients(), 3.045, -0.4543, -0.2930, 0, 0);
        assertClose(errors(fit), 0.1709, 0.2022, 0.1927, 0.2000, 0.2000);
        assertThat(fit.dispersion()).isCloseTo(1.2933, within(0.00005));
        assertThat(fit.quasiEffect(1).standardError()).isCloseTo(0.2299, within(0.00005));
    }

    private static List<Double> errors(PoissonFit fit) {
        return IntStream.range(0, fit.coefficients().size())
                .mapToObj(column -> fit.effect(column).standardError())
                .toList();
    }

    private static void assertClose(List<Double> actual, double... expected) {
        for (int i = 0; i < expected.length; i++) {
            assertThat(actual.get(i)).isCloseTo(expected[i], within(0.0005));
        }
        assertThat(actual).hasSize(expected.length);
    }

    @Test
    void keepsTheSumOfTheCounts() {
        PoissonFit fit = PoissonRegression.fit(rows(), COUNTS, ONES);
        assertThat(fit.fitted().stream().mapToDouble(Double::doubleValue).sum()).isCloseTo(150, within(1e-9));
    }

    @Test
    void doesNotDependOnTheOrderOfRows() {
        int[] order = Shuffles.of(9, 5);
        PoissonFit fit = PoissonRegression.fit(rows(), COUNTS, ONES);
        PoissonFit shuffled = PoissonRegression.fit(
                Arrays.stream(order).mapToObj(i -> rows()[i]).toArray(double[][]::new),
                Arrays.stream(order).mapToDouble(i -> COUNTS[i]).toArray(),
                ONES);
        assertThat(shuffled.coefficients().get(1)).isCloseTo(fit.coefficients().get(1), within(1e-9));
        assertThat(shuffled.effect(1).standardError()).isCloseTo(fit.effect(1).standardError(), within(1e-9));
    }

    @Test
    void mergesRowsOfEqualColumns() {
        PoissonFit apart = PoissonRegression.fit(
                new double[][] {{1, 0}, {1, 0}, {1, 1}, {1, 1}}, new double[] {3, 5, 9, 4}, new double[] {1, 2, 1, 3});
        PoissonFit merged =
                PoissonRegression.fit(new double[][] {{1, 0}, {1, 1}}, new double[] {8, 13}, new double[] {3, 4});
        assertThat(apart.effect(1).coefficient()).isCloseTo(merged.effect(1).coefficient(), within(1e-9));
        assertThat(apart.effect(1).ratio().value()).isCloseTo((13 / 4.0) / (8 / 3.0), within(1e-9));
        assertThat(apart.effect(1).standardError()).isCloseTo(Math.sqrt(1 / 8.0 + 1 / 13.0), within(1e-9));
    }

    /** Where each row has a column of its own, its count is the fit, and the variance of its logarithm one over the count. */
    @Test
    void givesTheClosedFormOfAnExpectedCountThatNothingElseTells() {
        PoissonFit fit =
                PoissonRegression.fit(new double[][] {{1, 0}, {1, 1}}, new double[] {8, 13}, new double[] {3, 4});
        assertInterval(fit.quasiInterval(new double[] {1, 0}, 3), 8, Math.sqrt(1 / 8.0));
        assertInterval(fit.quasiInterval(new double[] {1, 1}, 4), 13, Math.sqrt(1 / 13.0));
        assertInterval(fit.quasiInterval(new double[] {1, 0}, 4), 4 * 8 / 3.0, Math.sqrt(1 / 8.0));
    }

    private static void assertInterval(Interval interval, double middle, double error) {
        assertThat(interval.lower()).isCloseTo(middle * Math.exp(-1.959964 * error), within(1e-5));
        assertThat(interval.upper()).isCloseTo(middle * Math.exp(1.959964 * error), within(1e-5));
    }

    /** Of large counts that a model fits without rest, the deviance is rounding. */
    @Test
    void settlesOnCountsOfANation() {
        double[][] rows = {{1, 0, 0, 0}, {1, 1, 0, 0}, {1, 0, 1, 0}, {1, 1, 1, 1}};
        Random random = new Random(3);
        for (int i = 0; i < 500; i++) {
            double[] counts = random.doubles(4, 1, 1_000_000).toArray();
            PoissonFit fit = PoissonRegression.fit(rows, counts, new double[] {1, 1, 1, 1});
            for (int row = 0; row < 4; row++) {
                assertThat(fit.fitted().get(row)).isCloseTo(counts[row], withinPercentage(1e-6));
            }
        }
    }

    @Test
    void refusesColumnsThatFollowFromOthers() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PoissonRegression.fit(
                        new double[][] {{1, 1}, {1, 1}, {1, 1}}, new double[] {1, 2, 3}, new double[] {1, 1, 1}))
                .withMessageContaining("Leave it out");
    }
}
