package org.svetionik.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Objects;
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
