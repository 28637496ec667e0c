package org.svetionik.figures.statistics;

/**
 * The interval in which a share may lie with 95 per cent confidence, from 0 to 1 (score interval; Wilson, 1927).
 *
 * @param lower its lower end
 * @param upper its upper end
 */
record Wilson(double lower, double upper) {

    private static final double Z = 1.959963984540054;

    /** The interval of a count in n. */
    static Wilson of(long count, long n) {
        double share = (double) count / n;
        double square = Z * Z / n;
        double centre = share + square / 2;
        double half = Z * Math.sqrt(share * (1 - share) / n + square / (4 * n));
        return new Wilson(Math.max(0, (centre - half) / (1 + square)), Math.min(1, (centre + half) / (1 + square)));
    }
}
