package org.svetionik.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What an intervention changed in a series of counts, by segmented Poisson regression with harmonic season (Wagner and
 * others, 2002; Lopez Bernal, Cummins and Gasparrini, 2017).
 *
 * @param poisson effects where the variance is the mean
 * @param quasi effects where the variance is the dispersion times the mean
 * @param dispersion 1 where the variance is the mean
 * @param fitted the counts of the model, one per period
 * @param counterfactual the counts of the model had there been no intervention, one per period
 * @param fittedIntervals of the fitted counts, where the variance is the dispersion times the mean (delta method on the logarithmic scale)
 * @param counterfactualIntervals the same of the counterfactual ones
 */
public record InterruptedSeries(
        Effects poisson,
        Effects quasi,
        double dispersion,
        List<Double> fitted,
        List<Double> counterfactual,
        List<Interval> fittedIntervals,
        List<Interval> counterfactualIntervals) {

    public InterruptedSeries {
        fitted = List.copyOf(fitted);
        counterfactual = List.copyOf(counterfactual);
        fittedIntervals = List.copyOf(fittedIntervals);
        counterfactualIntervals = List.copyOf(counterfactualIntervals);
    }

    /**
     * Effects on the rate.
     *
     * @param trend per period
     * @param level at once, in the last period before the change when the slope changes too
     * @param slope per period since; null where it was not asked for
     */
    public record Effects(
            Effect trend, Effect level, @Nullable Effect slope) {}

    /**
     * The fit.
     *
     * @param counts one per period, in order of time
     * @param exposures above 0, in any unit; one per period
     */
    public static InterruptedSeries fit(double[] counts, double[] exposures, Interruption interruption) {
        if (interruption.at() < 1 || interruption.at() >= counts.length) {
            throw new IllegalArgumentException(
                    "An interruption must lie within the series: at %d of %d periods. Choose one of 1 to %d"
                            .formatted(interruption.at(), counts.length, counts.length - 1));
        }
        double[][] rows = IntStream.range(0, counts.length)
                .mapToObj(interruption::columns)
                .toArray(double[][]::new);
        double[][] uninterrupted =
                Arrays.stream(rows).map(interruption::without).toArray(double[][]::new);
        PoissonFit fit = PoissonRegression.fit(rows, counts, exposures);
        return new InterruptedSeries(
                effects(fit, interruption, false),
                effects(fit, interruption, true),
                fit.dispersion(),
                fit.fitted(),
                counterfactual(fit, rows, interruption),
                intervals(fit, rows, exposures),
                intervals(fit, uninterrupted, exposures));
    }

    private static List<Interval> intervals(PoissonFit fit, double[][] rows, double[] exposures) {
        return IntStream.range(0, rows.length)
                .mapToObj(i -> fit.quasiInterval(rows[i], exposures[i]))
                .toList();
    }

    private static Effects effects(PoissonFit fit, Interruption interruption, boolean quasi) {
        return new Effects(
                effect(fit, Interruption.TREND, quasi),
                effect(fit, Interruption.LEVEL, quasi),
                interruption.slope() ? effect(fit, Interruption.SLOPE, quasi) : null);
    }

    private static Effect effect(PoissonFit fit, int column, boolean quasi) {
        return quasi ? fit.quasiEffect(column) : fit.effect(column);
    }

    private static List<Double> counterfactual(PoissonFit fit, double[][] rows, Interruption interruption) {
        int end = interruption.slope() ? Interruption.SLOPE : Interruption.LEVEL;
        return IntStream.range(0, rows.length)
                .mapToObj(i -> {
                    double change = 0;
                    for (int column = Interruption.LEVEL; column <= end; column++) {
                        change += rows[i][column] * fit.coefficients().get(column);
                    }
                    return fit.fitted().get(i) * Math.exp(-change);
                })
                .toList();
    }
}
