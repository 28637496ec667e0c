package org.svetionik.explanation;

import org.jspecify.annotations.Nullable;
import org.svetionik.statistics.Wilson;

/**
 * A part of a whole.
 *
 * @param value from 0 to 1; null where the whole is none
 * @param interval of the value with 95 per cent confidence (Wilson, 1927); null where the whole is none
 */
public record Proportion(
        long count,
        long of,
        @Nullable Double value,
        @Nullable Bounds interval) {

    public static Proportion of(long count, long whole) {
        return whole == 0
                ? new Proportion(count, 0, null, null)
                : new Proportion(count, whole, (double) count / whole, Bounds.of(Wilson.of(count, whole)));
    }
}
