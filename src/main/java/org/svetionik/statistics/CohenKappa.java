package org.svetionik.statistics;

import java.util.List;
import org.apache.commons.statistics.distribution.TDistribution;
import org.jspecify.annotations.Nullable;

/**
 * The agreement of two raters beyond chance, (o - e) / (1 - e), o being the share on which they agree and e the share on which they would if
 * each chose by chance as often as now (Cohen, 1960). A table has a row for each category of the first rater, a column for each of the
 * second. Null where both used one and the same category alone, or nothing was rated: that cannot be told.
 */
public final class CohenKappa {

    private static final double ALL = 1 - 1e-12;
    private static final double UPPER = 0.975;

    private final double[][] shares;
    private final double[] rows;
    private final double[] columns;
    private final double observed;
    private final double expected;
    private final double value;

    private CohenKappa(long[][] table, long n) {
        int k = table.length;
        shares = new double[k][k];
        rows = new double[k];
        columns = new double[k];
        double agreed = 0;
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                shares[i][j] = (double) table[i][j] / n;
                rows[i] += shares[i][j];
                columns[j] += shares[i][j];
            }
            agreed += shares[i][i];
        }
        double byChance = 0;
        for (int i = 0; i < k; i++) {
            byChance += rows[i] * columns[i];
        }
        observed = agreed;
        expected = byChance;
        value = (observed - expected) / (1 - expected);
    }

    /** For things that were rated independently of each other, with the variance for large samples (Fleiss, Cohen and Everitt, 1969). */
    public static @Nullable Kappa of(long[][] table) {
        long n = total(table);
        CohenKappa kappa = n == 0 ? null : new CohenKappa(table, n);
        return kappa == null || kappa.expected > ALL
                ? null
                : new Kappa(
                        kappa.value,
                        Kappa.around(kappa.value, kappa.error(n), Interval.Z),
                        Math.sqrt(kappa.chanceVariance() / n));
    }

    /**
     * For clusters of things that do not vary independently, such as all that one person rated: the sum of their tables, with the variance
     * between clusters by the delta method (as Kang and others, 2013, ask for) and the quantile of Student's distribution for as many clusters
     * less one. Clusters have the same size.
     */
    public static @Nullable Kappa ofClusters(List<long[][]> clusters) {
        if (clusters.isEmpty()) {
            return null;
        }
        long[][] sum = sum(clusters);
        long n = total(sum);
        CohenKappa kappa = n == 0 ? null : new CohenKappa(sum, n);
        if (kappa == null || kappa.expected > ALL) {
            return null;
        }
        int m = clusters.size();
        double squares = 0;
        for (long[][] cluster : clusters) {
            Counts.checkLength(Math.toIntExact(n / m), Math.toIntExact(total(cluster)), "A cluster");
            squares += square(kappa.influence(cluster, (double) n / m));
        }
        Interval interval = m < 2
                ? null
                : Kappa.around(
                        kappa.value,
                        Math.sqrt(squares / m / (m - 1)),
                        TDistribution.of(m - 1.0).inverseCumulativeProbability(UPPER));
        return new Kappa(kappa.value, interval, null);
    }

    /** How far the shares of one cluster draw kappa from its value; 0 on average. */
    private double influence(long[][] cluster, double size) {
        double agreed = 0;
        double byChance = 0;
        for (int i = 0; i < rows.length; i++) {
            agreed += cluster[i][i] / size;
            for (int j = 0; j < rows.length; j++) {
                byChance += cluster[i][j] / size * (columns[i] + rows[j]);
            }
        }
        return (agreed - observed - (1 - value) * (byChance - 2 * expected)) / (1 - expected);
    }

    private double error(long n) {
        double agreed = 0;
        double not = 0;
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < rows.length; j++) {
                if (i == j) {
                    agreed += shares[i][i] * square(1 - (rows[i] + columns[i]) * (1 - value));
                } else {
                    not += shares[i][j] * square(columns[i] + rows[j]);
                }
            }
        }
        double variance = agreed + square(1 - value) * not - square(value - expected * (1 - value));
        return Math.sqrt(Math.max(0, variance) / n) / (1 - expected);
    }

    private double chanceVariance() {
        double sum = 0;
        for (int i = 0; i < rows.length; i++) {
            sum += rows[i] * columns[i] * (rows[i] + columns[i]);
        }
        return Math.max(0, expected + square(expected) - sum) / square(1 - expected);
    }

    private static long[][] sum(List<long[][]> tables) {
        int k = tables.get(0).length;
        long[][] sum = new long[k][k];
        for (long[][] table : tables) {
            for (int i = 0; i < k; i++) {
                for (int j = 0; j < k; j++) {
                    sum[i][j] += table[i][j];
                }
            }
        }
        return sum;
    }

    private static long total(long[][] table) {
        long n = 0;
        for (long[] row : table) {
            Counts.checkLength(table.length, row.length, "A row of a table of agreement");
            for (long count : row) {
                Counts.check(count);
                n += count;
            }
        }
        return n;
    }

    private static double square(double x) {
        return x * x;
    }
}
