package org.svetionik.benchmarks;

import java.util.Arrays;
import java.util.List;

/** Compares two samples by the ranks of their values. */
final class Ranks {

    private Ranks() {}

    static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    /** The share of pairs in which the first is greater, a tie counted as half: 0.5 where the samples cannot be told apart. */
    static double share(double[] first, double[] second) {
        double[] sorted = second.clone();
        Arrays.sort(sorted);
        double greater = 0;
        for (double one : first) {
            greater += (below(sorted, one) + below(sorted, Math.nextUp(one))) / 2.0;
        }
        return greater / first.length / second.length;
    }

    private static int below(double[] sorted, double value) {
        int from = 0;
        int to = sorted.length;
        while (from < to) {
            int middle = (from + to) / 2;
            if (sorted[middle] < value) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** How many standard deviations the share is away from a half, without correction for ties (Mann and Whitney, 1947). */
    static double z(double[] first, double[] second) {
        double n = first.length;
        double m = second.length;
        return (share(first, second) - 0.5) * n * m / Math.sqrt(n * m * (n + m + 1) / 12);
    }
}
