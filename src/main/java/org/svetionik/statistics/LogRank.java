package org.svetionik.statistics;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Whether times differ between groups: at each time at which something ended, the number in a group against what its
 * share of those at risk lets expect, with the hypergeometric variance (Mantel, 1966; Peto and Peto, 1972).
 *
 * @param degrees of freedom: groups that can be compared, less one
 * @param p the probability of such a chi-square, or a larger one, without any difference; 1 when nothing can be compared
 * @param observed ended, per group
 * @param expected to end, per group
 */
public record LogRank(double chiSquare, int degrees, double p, List<Double> observed, List<Double> expected) {

    public LogRank {
        observed = List.copyOf(observed);
        expected = List.copyOf(expected);
    }

    /**
     * The test between groups, numbered from 0.
     *
     * @param times to the end, or as long as it is open
     * @param ended false where it is open
     * @param groups the group of each row
     */
    public static LogRank between(double[] times, boolean[] ended, int[] groups) {
        Counts.checkLength(times.length, ended.length, "ended");
        Counts.checkLength(times.length, groups.length, "groups");
        Sums sums = new Sums(groups);
        int[] order = RiskSet.order(times);
        for (int first = 0; first < order.length; ) {
            int next = RiskSet.next(times, order, first);
            int[] rows = Arrays.copyOfRange(order, first, next);
            sums.end(rows, ended, order.length - first);
            sums.leave(rows);
            first = next;
        }
        return sums.test();
    }

    /** Sums over the times, while groups shrink. */
    private static final class Sums {

        private final int[] groups;
        private final double[] atRisk;
        private final double[] observed;
        private final double[] expected;
        private final double[][] variance;

        Sums(int[] groups) {
            int size = Arrays.stream(groups).max().orElse(-1) + 1;
            this.groups = groups;
            this.atRisk = new double[size];
            this.observed = new double[size];
            this.expected = new double[size];
            this.variance = new double[size][size];
            for (int group : groups) {
                atRisk[group]++;
            }
        }

        void end(int[] rows, boolean[] ended, double all) {
            double count = 0;
            for (int row : rows) {
                if (ended[row]) {
                    observed[groups[row]]++;
                    count++;
                }
            }
            double spread = all > 1 ? count * (all - count) / (all - 1) : 0;
            for (int g = 0; g < atRisk.length; g++) {
                double share = atRisk[g] / all;
                expected[g] += count * share;
                for (int h = 0; h < atRisk.length; h++) {
                    variance[g][h] += spread * share * ((g == h ? 1 : 0) - atRisk[h] / all);
                }
            }
        }

        void leave(int[] rows) {
            for (int row : rows) {
                atRisk[groups[row]]--;
            }
        }

        LogRank test() {
            double[] excess = new double[atRisk.length];
            Arrays.setAll(excess, g -> observed[g] - expected[g]);
            Cholesky cholesky = Cholesky.of(variance);
            double[] solution = cholesky.solve(excess);
            double chiSquare = 0;
            for (int g = 0; g < excess.length; g++) {
                chiSquare += excess[g] * solution[g];
            }
            int degrees = cholesky.rank();
            double p = degrees == 0 ? 1 : ChiSquaredDistribution.of(degrees).survivalProbability(chiSquare);
            return new LogRank(chiSquare, degrees, p, list(observed), list(expected));
        }

        private static List<Double> list(double[] values) {
            return Arrays.stream(values).boxed().toList();
        }
    }
}
