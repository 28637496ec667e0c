package org.svetionik.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

class InterruptedSeriesTests {

    private static final Interruption PLAIN = new Interruption(Sicily.BAN, false, 0, 12, 1);
    private static final Interruption SEASON = new Interruption(Sicily.BAN, false, 2, 12, 1);

    /** The level changed by 0.894 (0.864 to 0.925) without season (Lopez Bernal and others, 2017; last digit open). */
    @Test
    void agreesWithThePublishedExample() {
        assertRatio(fit(PLAIN).poisson().level(), 0.894, 0.864, 0.925);
    }

    /** And by 0.885 (0.839 to 0.933) by the quasi-Poisson model with two pairs of harmonics. */
    @Test
    void agreesWithThePublishedExampleWithSeason() {
        assertRatio(fit(SEASON).quasi().level(), 0.885, 0.839, 0.933);
    }

    private static InterruptedSeries fit(Interruption interruption) {
        return InterruptedSeries.fit(Sicily.EVENTS, Sicily.POPULATION, interruption);
    }

    private static void assertRatio(Effect effect, double value, double lower, double upper) {
        assertThat(effect.ratio().value()).isCloseTo(value, within(0.001));
        assertThat(effect.ratio().interval().lower()).isCloseTo(lower, within(0.001));
        assertThat(effect.ratio().interval().upper()).isCloseTo(upper, within(0.001));
    }

    @Test
    void differsFromTheCounterfactualOnlyAfterTheChange() {
        InterruptedSeries series = fit(SEASON);
        for (int month = 0; month < Sicily.EVENTS.length; month++) {
            double ratio = series.fitted().get(month) / series.counterfactual().get(month);
            double expected =
                    month < Sicily.BAN ? 1 : series.poisson().level().ratio().value();
            assertThat(ratio).isCloseTo(expected, within(1e-9));
        }
    }

    @Test
    void hasIntervalsAroundBothSeries() {
        InterruptedSeries series = fit(SEASON);
        for (int month = 0; month < Sicily.EVENTS.length; month++) {
            assertThat(logMiddle(series.fittedIntervals().get(month)))
                    .isCloseTo(Math.log(series.fitted().get(month)), within(1e-9));
            assertThat(logMiddle(series.counterfactualIntervals().get(month)))
                    .isCloseTo(Math.log(series.counterfactual().get(month)), within(1e-9));
        }
        assertThat(series.counterfactualIntervals().get(0))
                .isEqualTo(series.fittedIntervals().get(0));
    }

    private static double logMiddle(Interval interval) {
        return (Math.log(interval.lower()) + Math.log(interval.upper())) / 2;
    }

    private static double logError(Interval interval) {
        return (Math.log(interval.upper()) - Math.log(interval.lower())) / 2 / Interval.Z;
    }

    /** With all columns counted from a month, its own are 0 but for the level, whose standard error is that of the month. */
    @Test
    void hasTheErrorsOfALevelThatIsCountedFromTheMonth() {
        InterruptedSeries series = fit(SEASON);
        for (int month : new int[] {0, Sicily.BAN - 1, Sicily.BAN, 58}) {
            assertThat(logError(series.fittedIntervals().get(month)))
                    .isCloseTo(errorOfLevel(SEASON.columns(month)), within(1e-9));
            assertThat(logError(series.counterfactualIntervals().get(month)))
                    .isCloseTo(errorOfLevel(SEASON.without(SEASON.columns(month))), within(1e-9));
        }
    }

    private static double errorOfLevel(double[] origin) {
        double[][] rows = new double[Sicily.EVENTS.length][];
        for (int month = 0; month < rows.length; month++) {
            rows[month] = SEASON.columns(month);
            for (int column = 1; column < origin.length; column++) {
                rows[month][column] -= origin[column];
            }
        }
        return PoissonRegression.fit(rows, Sicily.EVENTS, Sicily.POPULATION)
                .quasiEffect(0)
                .standardError();
    }

    /** Countries with the rates of the model whose events are drawn by lot scatter as the intervals say (parametric bootstrap). */
    @Test
    void hasTheErrorsThatSeriesDrawnFromTheModelHave() {
        InterruptedSeries series = fit(SEASON);
        Random random = new Random(2017);
        int rounds = 1000;
        double[] fitted = new double[rounds];
        double[] counterfactual = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            double[] drawn = series.fitted().stream()
                    .mapToDouble(mean -> mean + random.nextGaussian() * Math.sqrt(series.dispersion() * mean))
                    .toArray();
            InterruptedSeries again = InterruptedSeries.fit(drawn, Sicily.POPULATION, SEASON);
            fitted[round] = Math.log(again.fitted().get(58));
            counterfactual[round] = Math.log(again.counterfactual().get(58));
        }
        assertThat(deviation(fitted) / logError(series.fittedIntervals().get(58)))
                .isCloseTo(1, within(0.08));
        assertThat(deviation(counterfactual)
                        / logError(series.counterfactualIntervals().get(58)))
                .isCloseTo(1, within(0.08));
    }

    private static double deviation(double[] values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        return Math.sqrt(Arrays.stream(values)
                        .map(value -> (value - mean) * (value - mean))
                        .sum()
                / (values.length - 1));
    }

    @Test
    void findsAChangeOfLevelAndSlopeThatWasPutIn() {
        double[] counts = Sicily.months(0);
        Arrays.setAll(
                counts,
                i -> Math.exp(5
                        + 0.01 * (i + 1)
                        + (i >= 36 ? 0.3 - 0.02 * (i - 35) : 0)
                        + 0.1 * Math.sin(2 * Math.PI * (i + 4) / 12)));
        InterruptedSeries series =
                InterruptedSeries.fit(counts, Sicily.months(1), new Interruption(36, true, 1, 12, 4));
        assertThat(series.poisson().level().coefficient()).isCloseTo(0.3, within(1e-9));
        assertThat(Objects.requireNonNull(series.poisson().slope()).coefficient())
                .isCloseTo(-0.02, within(1e-9));
        assertThat(series.poisson().trend().coefficient()).isCloseTo(0.01, within(1e-9));
    }

    @Test
    void doesNotDependOnTheUnitOfExposure() {
        double[] thousands = Arrays.stream(Sicily.POPULATION).map(p -> p / 1000).toArray();
        Effect effect =
                InterruptedSeries.fit(Sicily.EVENTS, thousands, SEASON).quasi().level();
        assertThat(effect.coefficient()).isCloseTo(fit(SEASON).quasi().level().coefficient(), within(1e-9));
    }

    @Test
    void refusesAnInterruptionOutsideTheSeries() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fit(new Interruption(59, false, 0, 12, 1)))
                .withMessageContaining("within the series");
    }
}
