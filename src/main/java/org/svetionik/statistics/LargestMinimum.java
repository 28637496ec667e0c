package org.svetionik.statistics;

import java.util.Arrays;

/**
 * How far above 0 every part can lie of a table that has the same sums as another: the largest s with x ≥ s and A'x = A'n, by linear programming
 * (Fienberg and Rinaldo, 2012). It is 0 where one part has to be 0.
 */
final class LargestMinimum {

    private static final double NOTHING = 1e-9;

    private LargestMinimum() {}

    /**
     * The largest minimum, as a share of the sum of the counts.
     *
     * @param rows one for each part: which of the sums it is in, as ones and zeros
     * @param counts n, one for each part
     */
    static double of(double[][] rows, double[] counts) {
        double whole = Arrays.stream(counts).sum();
        if (whole == 0) {
            return 0;
        }
        int parts = rows.length;
        int sums = rows[0].length;
        double[][] left = new double[sums][parts + 1];
        double[] right = new double[sums];
        for (int i = 0; i < sums; i++) {
            for (int part = 0; part < parts; part++) {
                left[i][part] = rows[part][i];
                left[i][parts] += rows[part][i];
                right[i] += rows[part][i] * counts[part] / whole;
            }
        }
        double[] worth = new double[parts + 1];
        worth[parts] = 1;
        double largest = Simplex.largest(left, right, worth);
        return largest > NOTHING ? largest : 0;
    }
}
