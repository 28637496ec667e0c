package org.svetionik.statistics;

/**
 * A symmetric matrix as L times its transpose, for systems of a few equations. Where a row depends on those before it,
 * the unknown of that row is 0 and does not count to the rank.
 */
final class Cholesky {

    private static final double NOTHING = 1e-10;

    private final double[][] lower;
    private final int rank;

    private Cholesky(double[][] lower, int rank) {
        this.lower = lower;
        this.rank = rank;
    }

    static Cholesky of(double[][] matrix) {
        int n = matrix.length;
        double[][] lower = new double[n][n];
        int rank = 0;
        for (int j = 0; j < n; j++) {
            double pivot = matrix[j][j] - product(lower[j], lower[j], j);
            if (pivot <= NOTHING * matrix[j][j]) {
                continue;
            }
            rank++;
            lower[j][j] = Math.sqrt(pivot);
            for (int i = j + 1; i < n; i++) {
                lower[i][j] = (matrix[i][j] - product(lower[i], lower[j], j)) / lower[j][j];
            }
        }
        return new Cholesky(lower, rank);
    }

    private static double product(double[] a, double[] b, int length) {
        double sum = 0;
        for (int i = 0; i < length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    int rank() {
        return rank;
    }

    /** A solution of the system with this right side. */
    double[] solve(double[] right) {
        int n = right.length;
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            y[i] = lower[i][i] == 0 ? 0 : (right[i] - product(lower[i], y, i)) / lower[i][i];
        }
        double[] x = new double[n];
        for (int i = n - 1; i >= 0; i--) {
            double sum = y[i];
            for (int j = i + 1; j < n; j++) {
                sum -= lower[j][i] * x[j];
            }
            x[i] = lower[i][i] == 0 ? 0 : sum / lower[i][i];
        }
        return x;
    }

    /** {@return a column of the inverse} */
    double[] inverse(int column) {
        double[] unit = new double[lower.length];
        unit[column] = 1;
        return solve(unit);
    }
}
