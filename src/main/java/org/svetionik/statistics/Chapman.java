package org.svetionik.statistics;

/**
 * How many there are by two lists that do not depend on each other: N = (a + 1)(b + 1) / (m + 1) - 1, for a on one, b on the other and m on both
 * (Chapman, 1951; after Sekar and Deming, 1949), with the variance of Seber (1970) and an interval that is symmetric in the logarithm of those on
 * neither (Chao, 1987). From seven on both lists on it is nearly without bias (Robson and Regier, 1964).
 *
 * @param population N
 * @param standardError of it
 * @param interval of N
 */
public record Chapman(double population, double standardError, Interval interval) {

    /** The estimate; refuses more on both lists than on one. */
    public static Chapman of(long first, long second, long both) {
        Counts.check(both);
        if (both > Math.min(first, second)) {
            throw new IllegalArgumentException(
                    "On both lists can be no more than on one: %d, %d, both %d".formatted(first, second, both));
        }
        double a = first;
        double b = second;
        double m = both;
        double population = (a + 1) * (b + 1) / (m + 1) - 1;
        double variance = (a + 1) * (b + 1) * (a - m) * (b - m) / ((m + 1) * (m + 1) * (m + 2));
        return new Chapman(population, Math.sqrt(variance), interval(first + second - both, population, variance));
    }

    private static Interval interval(long seen, double population, double variance) {
        double unseen = population - seen;
        if (unseen <= 0) {
            return new Interval(seen, seen);
        }
        Interval ofUnseen = Interval.ofLog(Math.log(unseen), Math.sqrt(Math.log1p(variance / (unseen * unseen))));
        return new Interval(seen + ofUnseen.lower(), seen + ofUnseen.upper());
    }
}
