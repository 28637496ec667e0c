package org.svetionik.patterns;

import org.jspecify.annotations.Nullable;
import org.svetionik.explanation.Bounds;
import org.svetionik.statistics.KaplanMeier;
import org.svetionik.statistics.RestrictedMean;

/** The mean of times, each cut at a horizon. */
record TimesMean(double horizon, double value, @Nullable Bounds interval) {

    /** The mean; null where no time was followed so far. */
    static @Nullable TimesMean of(KaplanMeier curve, double horizon) {
        if (horizon > curve.followedTo() && curve.at(horizon) > 0) {
            return null;
        }
        RestrictedMean mean = curve.restrictedMean(horizon);
        return new TimesMean(horizon, mean.value(), Bounds.of(mean.interval()));
    }
}
