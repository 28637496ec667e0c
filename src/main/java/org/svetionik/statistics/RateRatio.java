package org.svetionik.statistics;

/**
 * The ratio of two Poisson rates, after to before, exact given the sum of both counts: of the sum, the count after is
 * binomial with the share r t1 / (t0 + r t1), whose interval (Clopper and Pearson, 1934) is turned into that of r
 * (Przyborowski and Wilenski, 1940). Infinite when nothing was counted before; refuses two counts of 0.
 */
public final class RateRatio {

    private RateRatio() {}

    /**
     * The ratio of after to before.
     *
     * @param exposureBefore time, or persons times time, in the unit of exposureAfter
     */
    public static Ratio of(long before, double exposureBefore, long after, double exposureAfter) {
        Counts.check(before);
        Counts.check(after);
        Counts.checkExposure(exposureBefore);
        Counts.checkExposure(exposureAfter);
        if (before + after == 0) {
            throw new IllegalArgumentException("A rate ratio needs a count above 0, before or after");
        }
        double factor = exposureBefore / exposureAfter;
        Interval share = ClopperPearson.of(after, before + after);
        return new Ratio(
                factor * after / before, new Interval(factor * odds(share.lower()), factor * odds(share.upper())));
    }

    private static double odds(double share) {
        return share / (1 - share);
    }
}
