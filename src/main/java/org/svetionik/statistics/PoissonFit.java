package org.svetionik.statistics;

import java.util.List;

/**
 * A fitted Poisson regression.
 *
 * @param coefficients on the logarithmic scale, one per column
 * @param covariance of the coefficients where the variance is the mean: the inverse of the information, one row and one entry of it per column
 * @param dispersion the sum of Pearson's squared residuals over the degrees of freedom; 1 where the variance is the
 *     mean, and where no degree is left
 * @param fitted counts, one per row
 */
public record PoissonFit(
        List<Double> coefficients, List<List<Double>> covariance, double dispersion, List<Double> fitted) {

    public PoissonFit {
        coefficients = List.copyOf(coefficients);
        covariance = covariance.stream().map(List::copyOf).toList();
        fitted = List.copyOf(fitted);
    }

    /** What a column does, where the variance is the mean. */
    public Effect effect(int column) {
        return new Effect(
                coefficients.get(column), Math.sqrt(covariance.get(column).get(column)));
    }

    /** What a column does, where the variance is the dispersion times the mean (quasi-Poisson; Wedderburn, 1974). */
    public Effect quasiEffect(int column) {
        Effect effect = effect(column);
        return new Effect(effect.coefficient(), effect.standardError() * Math.sqrt(dispersion));
    }

    /**
     * The interval of the count to be expected of a row x, where the variance is the dispersion times the mean: exposure times
     * exp(x'b ± z √(dispersion x'Vx)) with the covariance V, by the delta method on the logarithmic scale (McCullagh and Nelder, 1989). It is
     * that of the mean; single counts vary beyond it.
     *
     * @param row one value per column
     */
    Interval quasiInterval(double[] row, double exposure) {
        double logarithm = Math.log(exposure);
        double variance = 0;
        for (int j = 0; j < row.length; j++) {
            logarithm += row[j] * coefficients.get(j);
            for (int k = 0; k < row.length; k++) {
                variance += row[j] * row[k] * covariance.get(j).get(k);
            }
        }
        return Interval.ofLog(logarithm, Math.sqrt(dispersion * Math.max(0, variance)));
    }
}
