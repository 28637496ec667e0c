package org.svetionik.statistics;

import org.jspecify.annotations.Nullable;

/**
 * The time within which half, or another share, have ended; null, as each limit of its interval, where the curve does not come so low.
 *
 * @param value in the unit of the durations
 */
public record MedianTime(
        @Nullable Double value,
        @Nullable Double lower,
        @Nullable Double upper) {}
