package org.svetionik.statistics;

import java.util.List;

/**
 * A fitted Poisson regression.
 *
 * @param coefficients on the logarithmic scale, one per column
 * @param standardErrors of the coefficients where the variance is the mean
 * @param dispersion the sum of Pearson's squared residuals over the degrees of freedom; 1 where the variance is the
 *     mean, and where no degree is left
 * @param fitted counts, one per row
 */
public record PoissonFit(
        List<Double> coefficients, List<Double> standardErrors, double dispersion, List<Double> fitted) {

    public PoissonFit {
        coefficients = List.copyOf(coefficients);
        standardErrors = List.copyOf(standardErrors);
        fitted = List.copyOf(fitted);
    }

    /** What a column does, where the variance is the mean. */
    public Effect effect(int column) {
        return new Effect(coefficients.get(column), standardErrors.get(column));
    }

    /** What a column does, where the variance is the dispersion times the mean (quasi-Poisson; Wedderburn, 1974). */
    public Effect quasiEffect(int column) {
        return new Effect(coefficients.get(column), standardErrors.get(column) * Math.sqrt(dispersion));
    }
}
