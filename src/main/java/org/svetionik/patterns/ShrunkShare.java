package org.svetionik.patterns;

import org.jspecify.annotations.Nullable;
import org.svetionik.explanation.Bounds;
import org.svetionik.statistics.BetaBinomial;

/** The share of a group, drawn towards that of all groups: the less, the more was counted. */
record ShrunkShare(double value, @Nullable Bounds interval) {

    static ShrunkShare of(BetaBinomial prior, long count, long n) {
        return new ShrunkShare(prior.mean(count, n), Bounds.of(prior.interval(count, n)));
    }
}
