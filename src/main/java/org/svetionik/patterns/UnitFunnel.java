package org.svetionik.patterns;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.svetionik.explanation.Bounds;
import org.svetionik.statistics.Funnel;
import org.svetionik.statistics.Interval;
import org.svetionik.statistics.Overdispersion;

/**
 * Limits of the rate of a unit around that of all: exact where units spread no more than by chance, widened by the overdispersion where
 * they do (Spiegelhalter, 2005). From fewer than 10 units no overdispersion is taken: none of them could be drawn in, and one that stands
 * out would hide itself.
 *
 * @param target cases per pupil of all units, above 0
 * @param factor of the variance, 1 or more
 */
record UnitFunnel(double target, double factor) {

    private static final int LEAST = 10;

    /** The funnel of units by their cases and what is expected of them; null where there is no case. */
    static @Nullable UnitFunnel of(long[] observed, double[] expected, double target) {
        if (target == 0) {
            return null;
        }
        double[] scores = new double[observed.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = (observed[i] - expected[i]) / Math.sqrt(expected[i]);
        }
        return new UnitFunnel(target, scores.length < LEAST ? 1 : Overdispersion.of(scores));
    }

    /** The limits of a unit in cases per 1,000 pupils. */
    Bounds limits(double pupils, double confidence) {
        Interval limits = factor > 1
                ? Funnel.overdispersed(target, target / pupils, factor, confidence)
                : Funnel.ofRate(target, pupils, confidence);
        return Objects.requireNonNull(Bounds.of(limits.times(UnitShrinkage.THOUSAND)));
    }
}
