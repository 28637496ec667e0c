package org.svetionik.gaps;

import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/** The smallest n at which the same share would be a gap, for what cannot be told yet (G17). */
final class Enough {

    private static final long MOST = 1_000_000;

    private Enough() {}

    /** The n from which on the lower bound of the share is above the limit; none where no million would do. */
    static @Nullable Long above(double limit, double share, long minimum) {
        return smallest(minimum, n -> Interval.wilson(share, n).lower() > limit);
    }

    /** The n from which on the upper bound of the share is below the limit; none where no million would do. */
    static @Nullable Long below(double limit, double share, long minimum) {
        return smallest(minimum, n -> Interval.wilson(share, n).upper() < limit);
    }

    /** By bisection: both bounds close in on the share as n grows. */
    private static @Nullable Long smallest(long minimum, LongPredicate isEnough) {
        if (!isEnough.test(MOST)) {
            return null;
        }
        long low = minimum;
        long high = MOST;
        while (low < high) {
            long middle = (low + high) / 2;
            if (isEnough.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
