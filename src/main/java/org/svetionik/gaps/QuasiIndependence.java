package org.svetionik.gaps;

/**
 * The flow table that is expected where senders and receivers keep their volumes and choose each other freely, except that nobody sends to its own
 * kind (Goodman, 1968; iterative proportional fitting: Deming and Stephan, 1940; K05c).
 */
final class QuasiIndependence {

    private static final double TOLERANCE = 1e-10;
    private static final int ROUNDS = 20_000;

    private final double[] rows;
    private final double[] columns;
    private final double[][] fit;
    private double total;

    private QuasiIndependence(int[][] counts) {
        int size = counts.length;
        rows = new double[size];
        columns = new double[size];
        fit = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                int count = i == j ? 0 : counts[i][j];
                fit[i][j] = i == j ? 0 : 1;
                rows[i] += count;
                columns[j] += count;
                total += count;
            }
        }
    }

    /** {@return the expected count of each cell; 0 on the diagonal, and where nothing was sent or nothing received} */
    static double[][] expected(int[][] counts) {
        QuasiIndependence model = new QuasiIndependence(counts);
        int rounds = 0;
        do {
            model.scaleRows();
            model.scaleColumns();
        } while (!model.isFitted() && ++rounds < ROUNDS);
        return model.fit;
    }

    private void scaleRows() {
        for (int i = 0; i < rows.length; i++) {
            double sum = rowSum(i);
            for (int j = 0; sum > 0 && j < columns.length; j++) {
                fit[i][j] *= rows[i] / sum;
            }
        }
    }

    private void scaleColumns() {
        for (int j = 0; j < columns.length; j++) {
            double sum = columnSum(j);
            for (int i = 0; sum > 0 && i < rows.length; i++) {
                fit[i][j] *= columns[j] / sum;
            }
        }
    }

    private boolean isFitted() {
        double farthest = 0;
        for (int i = 0; i < rows.length; i++) {
            farthest = Math.max(farthest, Math.abs(rowSum(i) - rows[i]));
            farthest = Math.max(farthest, Math.abs(columnSum(i) - columns[i]));
        }
        return farthest <= TOLERANCE * total;
    }

    private double rowSum(int i) {
        double sum = 0;
        for (double cell : fit[i]) {
            sum += cell;
        }
        return sum;
    }

    private double columnSum(int j) {
        double sum = 0;
        for (double[] row : fit) {
            sum += row[j];
        }
        return sum;
    }
}
