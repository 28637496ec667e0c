package org.svetionik.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The simplex method (Dantzig, 1951) in two phases, with the rule of Bland (1977), by which it ends: for programs of a few dozen unknowns. */
final class Simplex {

    private static final double NOTHING = 1e-10;

    private final double[][] rows;
    private final int[] basis;
    private final int unknowns;

    private Simplex(double[][] left, double[] right) {
        this.unknowns = left[0].length;
        this.basis = IntStream.range(unknowns, unknowns + left.length).toArray();
        this.rows = new double[left.length][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = Arrays.copyOf(left[i], unknowns + left.length + 1);
            rows[i][unknowns + i] = 1;
            rows[i][rows[i].length - 1] = right[i];
        }
    }

    /**
     * The largest value of worth times x, where left times x is right and x is not below 0. Infinite where there is none; refuses what no x fulfils.
     *
     * @param left one row for each equation
     * @param right not below 0, one for each equation
     */
    static double largest(double[][] left, double[] right, double[] worth) {
        Simplex simplex = new Simplex(left, right);
        double[] slack = new double[simplex.unknowns + right.length];
        Arrays.fill(slack, simplex.unknowns, slack.length, -1);
        if (simplex.climb(slack, slack.length) < -1e-8) {
            throw new IllegalArgumentException("No x fulfils the equations");
        }
        simplex.leaveSlack();
        return simplex.climb(Arrays.copyOf(worth, slack.length), simplex.unknowns);
    }

    /** Goes on while one of the first columns makes it better. */
    private double climb(double[] worth, int columns) {
        for (int column = better(worth, columns); column >= 0; column = better(worth, columns)) {
            int row = tightest(column);
            if (row < 0) {
                return Double.POSITIVE_INFINITY;
            }
            pivot(row, column);
        }
        return IntStream.range(0, rows.length)
                .mapToDouble(i -> worth[basis[i]] * right(i))
                .sum();
    }

    private int better(double[] worth, int columns) {
        for (int column = 0; column < columns; column++) {
            double gain = worth[column];
            for (int i = 0; i < rows.length; i++) {
                gain -= worth[basis[i]] * rows[i][column];
            }
            if (gain > NOTHING) {
                return column;
            }
        }
        return -1;
    }

    private int tightest(int column) {
        int found = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < rows.length; i++) {
            if (rows[i][column] > NOTHING) {
                double ratio = right(i) / rows[i][column];
                if (ratio < least - NOTHING || (ratio < least + NOTHING && basis[i] < basis[found])) {
                    found = i;
                    least = Math.min(least, ratio);
                }
            }
        }
        return found;
    }

    /** Takes out of the basis what is only there to begin with, where an unknown can stand for it. */
    private void leaveSlack() {
        for (int i = 0; i < rows.length; i++) {
            for (int column = 0; basis[i] >= unknowns && column < unknowns; column++) {
                if (Math.abs(rows[i][column]) > NOTHING) {
                    pivot(i, column);
                }
            }
        }
    }

    private void pivot(int row, int column) {
        double divisor = rows[row][column];
        for (int j = 0; j < rows[row].length; j++) {
            rows[row][j] /= divisor;
        }
        for (int i = 0; i < rows.length; i++) {
            double factor = rows[i][column];
            if (i != row && factor != 0) {
                for (int j = 0; j < rows[i].length; j++) {
                    rows[i][j] -= factor * rows[row][j];
                }
            }
        }
        basis[row] = column;
    }

    private double right(int row) {
        return rows[row][rows[row].length - 1];
    }
}
