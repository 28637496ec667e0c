package org.svetionik.statistics;

import org.jspecify.annotations.Nullable;

/**
 * Agreement beyond chance: 1 where all agree, 0 where they agree as often as chance would have them, below 0 where they agree less often.
 *
 * @param value from -1 to 1
 * @param interval within -1 and 1; null where the data do not vary, so that they do not tell how far chance may carry the value
 * @param chanceError the standard error if all chose by chance alone: for a test of that, never for an interval around another value; null
 *     where the method gives none
 */
public record Kappa(
        double value, @Nullable Interval interval, @Nullable Double chanceError) {

    private static final double NOTHING = 1e-9;

    /** A symmetric interval, cut at -1 and 1; null where the error is none. */
    static @Nullable Interval around(double value, double error, double quantile) {
        return error < NOTHING
                ? null
                : new Interval(Math.max(-1, value - quantile * error), Math.min(1, value + quantile * error));
    }
}
