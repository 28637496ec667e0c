package org.svetionik.gaps;

import org.jspecify.annotations.Nullable;
import org.svetionik.statistics.Interval;

/**
 * The numbers of a finding, and how sure they are.
 *
 * @param expected the number that the protocol or the neighbours lead one to expect
 * @param observed how many were seen
 * @param of out of how many
 * @param interval of the share observed / of, or of the count; none where the finding is a plain fact
 * @param probability posterior probability of a silent unit
 * @param needed the smallest n that would tell, for CANNOT_TELL
 */
record Measure(
        double expected,
        long observed,
        long of,
        @Nullable Interval interval,
        @Nullable Double probability,
        @Nullable Long needed) {

    static final Measure NONE = new Measure(0, 0, 0, null, null, null);

    Measure counting(double expectation, long count, long n, @Nullable Interval around) {
        return new Measure(expectation, count, n, around, probability, needed);
    }

    Measure likely(double posterior) {
        return new Measure(expected, observed, of, interval, posterior, needed);
    }

    Measure needs(@Nullable Long n) {
        return new Measure(expected, observed, of, interval, probability, n);
    }
}
