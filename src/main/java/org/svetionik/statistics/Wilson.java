package org.svetionik.statistics;

/** The score interval of a share, from 0 to 1, without continuity correction (Wilson, 1927). */
public final class Wilson {

    private static final double Z = Interval.Z;

    private Wilson() {}

    /** The interval of a count in n, which is at least 1. */
    public static Interval of(long count, long n) {
        Counts.check(count, n);
        double share = (double) count / n;
        double square = Z * Z / n;
        double centre = share + square / 2;
        double half = Z * Math.sqrt(share * (1 - share) / n + square / (4 * n));
        return new Interval(Math.max(0, (centre - half) / (1 + square)), Math.min(1, (centre + half) / (1 + square)));
    }
}
