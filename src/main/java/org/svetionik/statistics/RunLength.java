package org.svetionik.statistics;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * The mean run length of a chart as a Markov chain on the values of its sum below the threshold: the solution of
 * L = 1 + Q L (Brook and Evans, 1972).
 */
final class RunLength {

    private RunLength() {}

    /** From S = 0. */
    static double of(PoissonCusum chart, double mean) {
        int n = chart.threshold();
        double[][] system = new double[n][];
        PoissonDistribution counts = PoissonDistribution.of(mean);
        for (int state = 0; state < n; state++) {
            system[state] = chart.up() ? rising(chart, state, counts) : falling(chart, state, counts);
            for (int to = 0; to < n; to++) {
                system[state][to] = (to == state ? 1 : 0) - system[state][to];
            }
        }
        return solve(system);
    }

    /** Where counts lower the sum: all that reach 0 are one state. */
    private static double[] falling(PoissonCusum chart, int state, PoissonDistribution counts) {
        double[] to = new double[chart.threshold()];
        int count = 0;
        for (long next = state + chart.step(0); next > 0; next = state + chart.step(++count)) {
            if (next < to.length) {
                to[(int) next] = counts.probability(count);
            }
        }
        to[0] = counts.survivalProbability(count - 1);
        return to;
    }

    /** Where counts raise the sum: those that reach the threshold leave. */
    private static double[] rising(PoissonCusum chart, int state, PoissonDistribution counts) {
        double[] to = new double[chart.threshold()];
        int count = 0;
        for (long next = state + chart.step(0); next < to.length; next = state + chart.step(++count)) {
            to[(int) Math.max(0, next)] += counts.probability(count);
        }
        return to;
    }

    /** The first unknown, by elimination from the last; pivots are safe as the diagonal dominates. */
    private static double solve(double[][] system) {
        double[] right = new double[system.length];
        Arrays.fill(right, 1);
        for (int pivot = system.length - 1; pivot > 0; pivot--) {
            for (int row = 0; row < pivot; row++) {
                double factor = system[row][pivot] / system[pivot][pivot];
                for (int column = 0; column < pivot; column++) {
                    system[row][column] -= factor * system[pivot][column];
                }
                right[row] -= factor * right[pivot];
            }
        }
        return right[0] / system[0][0];
    }
}
