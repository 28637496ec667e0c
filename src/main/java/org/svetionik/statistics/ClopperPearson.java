package org.svetionik.statistics;

import org.apache.commons.statistics.distribution.BetaDistribution;

/** The exact interval of a share, from 0 to 1, from quantiles of the beta distribution (Clopper and Pearson, 1934). */
public final class ClopperPearson {

    private ClopperPearson() {}

    /** The interval of a count in n, which is at least 1. */
    public static Interval of(long count, long n) {
        Counts.check(count, n);
        return new Interval(
                count == 0 ? 0 : quantile(count, n - count + 1, 0.025),
                count == n ? 1 : quantile(count + 1, n - count, 0.975));
    }

    private static double quantile(long a, long b, double probability) {
        return BetaDistribution.of((double) a, (double) b).inverseCumulativeProbability(probability);
    }
}
