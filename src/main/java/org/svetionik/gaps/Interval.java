package org.svetionik.gaps;

/** The ends of a 95 per cent interval. */
record Interval(double lower, double upper) {

    private static final double Z = 1.959963984540054;

    /** The interval of a share of n, from 0 to 1 (score interval without continuity correction; Wilson, 1927; G20). */
    static Interval wilson(long count, long n) {
        return wilson((double) count / n, n);
    }

    /** The interval of a share that was seen in n. */
    static Interval wilson(double share, long n) {
        double square = Z * Z / n;
        double centre = share + square / 2;
        double half = Z * Math.sqrt(share * (1 - share) / n + square / (4 * n));
        return new Interval(Math.max(0, (centre - half) / (1 + square)), Math.min(1, (centre + half) / (1 + square)));
    }

    boolean covers(double value) {
        return lower <= value && value <= upper;
    }
}
