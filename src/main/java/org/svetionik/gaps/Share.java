package org.svetionik.gaps;

import org.svetionik.statistics.Interval;
import org.svetionik.statistics.Wilson;

/** So many out of n, held against a limit from 0 to 1. */
record Share(long count, long n) {

    private static final double Z = 1.959963984540054;

    double value() {
        return (double) count / n;
    }

    /** A share on the wrong side of its limit: a gap, or one that cannot be told while n is too small or the interval covers the limit (G17). */
    Finding judge(Finding draft, double limit, int minimum) {
        Interval interval = Wilson.of(count, n);
        Finding found = draft.counting(limit, count, n, interval);
        boolean told = n >= minimum && !interval.contains(limit);
        return told ? found : found.needs(needed(limit, minimum));
    }

    /** The smallest n at which the interval around the same share leaves the limit out: the score test of the limit (Wilson, 1927), solved for n. */
    private long needed(double limit, int minimum) {
        double distance = value() - limit;
        double sample = Z * Z * limit * (1 - limit) / (distance * distance);
        return Math.max(minimum, (long) Math.floor(sample) + 1);
    }
}
