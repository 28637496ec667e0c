package org.svetionik.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Counts explained by columns: log(count) = log(exposure) + columns times coefficients, by iteratively reweighted least
 * squares (Nelder and Wedderburn, 1972). Refuses columns of which one follows from the others.
 */
public final class PoissonRegression {

    private static final int ROUNDS = 100;
    private static final double CLOSE = 1e-12;
    private static final double ROUNDING = 1e-13;

    private final double[][] rows;
    private final double[] counts;
    private final double[] exposures;
    private double[] means;

    private PoissonRegression(double[][] rows, double[] counts, double[] exposures) {
        Counts.checkLength(counts.length, rows.length, "columns");
        Counts.checkLength(counts.length, exposures.length, "exposures");
        Arrays.stream(exposures).forEach(Counts::checkExposure);
        this.rows = rows;
        this.counts = counts;
        this.exposures = exposures;
        this.means = Arrays.stream(counts).map(count -> count + 0.1).toArray();
    }

    /**
     * The fit.
     *
     * @param rows the columns of each row; one of 1 for the level
     * @param counts one per row
     * @param exposures above 0, in any unit; one per row
     */
    public static PoissonFit fit(double[][] rows, double[] counts, double[] exposures) {
        return new PoissonRegression(rows, counts, exposures).fit();
    }

    private PoissonFit fit() {
        double rounding = ROUNDING * Arrays.stream(counts).sum();
        double deviance = deviance();
        for (int round = 0; round < ROUNDS; round++) {
            Cholesky information = information();
            double[] coefficients = information.solve(score());
            means = IntStream.range(0, counts.length)
                    .mapToDouble(i -> exposures[i] * Math.exp(product(rows[i], coefficients)))
                    .toArray();
            double before = deviance;
            deviance = deviance();
            if (Math.abs(deviance - before) < CLOSE * (Math.abs(deviance) + 0.1) + rounding) {
                return result(coefficients, information());
            }
        }
        throw new IllegalArgumentException("The regression does not settle. Leave out columns of which one side is 0");
    }

    private Cholesky information() {
        int columns = rows.length == 0 ? 0 : rows[0].length;
        double[][] matrix = new double[columns][columns];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < columns; j++) {
                for (int k = 0; k < columns; k++) {
                    matrix[j][k] += means[i] * rows[i][j] * rows[i][k];
                }
            }
        }
        Cholesky cholesky = Cholesky.of(matrix);
        if (columns == 0 || cholesky.rank() < columns) {
            throw new IllegalArgumentException("A column follows from the others, or there is none. Leave it out");
        }
        return cholesky;
    }

    /** The right side of the normal equations, with the working response of Nelder and Wedderburn. */
    private double[] score() {
        double[] right = new double[rows[0].length];
        for (int i = 0; i < rows.length; i++) {
            double response = means[i] * Math.log(means[i] / exposures[i]) + counts[i] - means[i];
            for (int j = 0; j < right.length; j++) {
                right[j] += rows[i][j] * response;
            }
        }
        return right;
    }

    private double deviance() {
        return 2
                * IntStream.range(0, counts.length)
                        .mapToDouble(i ->
                                (counts[i] > 0 ? counts[i] * Math.log(counts[i] / means[i]) : 0) - counts[i] + means[i])
                        .sum();
    }

    private PoissonFit result(double[] coefficients, Cholesky information) {
        List<List<Double>> covariance = IntStream.range(0, coefficients.length)
                .mapToObj(j -> list(information.inverse(j)))
                .toList();
        return new PoissonFit(list(coefficients), covariance, dispersion(coefficients.length), list(means));
    }

    private double dispersion(int columns) {
        double pearson = IntStream.range(0, counts.length)
                .mapToDouble(i -> (counts[i] - means[i]) * (counts[i] - means[i]) / means[i])
                .sum();
        int degrees = counts.length - columns;
        return degrees > 0 ? pearson / degrees : 1;
    }

    private static double product(double[] row, double[] coefficients) {
        return IntStream.range(0, row.length)
                .mapToDouble(j -> row[j] * coefficients[j])
                .sum();
    }

    private static List<Double> list(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }
}
