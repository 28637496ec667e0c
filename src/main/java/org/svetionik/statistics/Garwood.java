package org.svetionik.statistics;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/** The exact interval of the mean of a Poisson count, from quantiles of the chi-square distribution (Garwood, 1936). */
public final class Garwood {

    private Garwood() {}

    /** The interval of the expected count; its lower end is 0 for a count of 0. */
    public static Interval of(long count) {
        Counts.check(count);
        double lower = count == 0 ? 0 : half(2.0 * count, 0.025);
        return new Interval(lower, half(2.0 * count + 2, 0.975));
    }

    private static double half(double degrees, double probability) {
        return ChiSquaredDistribution.of(degrees).inverseCumulativeProbability(probability) / 2;
    }
}
