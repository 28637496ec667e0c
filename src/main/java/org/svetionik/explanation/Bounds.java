package org.svetionik.explanation;

import org.jspecify.annotations.Nullable;
import org.svetionik.statistics.Interval;

/**
 * An interval as answers have it.
 *
 * @param upper null where the data set no limit
 */
public record Bounds(double lower, @Nullable Double upper) {

    /** The same interval; null for none. */
    public static @Nullable Bounds of(@Nullable Interval interval) {
        return interval == null || Double.isNaN(interval.lower())
                ? null
                : new Bounds(interval.lower(), Double.isFinite(interval.upper()) ? interval.upper() : null);
    }
}
