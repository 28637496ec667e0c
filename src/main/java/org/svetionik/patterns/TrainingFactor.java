package org.svetionik.patterns;

import org.jspecify.annotations.Nullable;
import org.svetionik.explanation.Bounds;
import org.svetionik.statistics.Effect;
import org.svetionik.statistics.Ratio;

/** The factor by which something multiplies a rate (Wald). */
record TrainingFactor(@Nullable Double value, @Nullable Bounds interval) {

    static @Nullable TrainingFactor of(@Nullable Effect effect) {
        if (effect == null) {
            return null;
        }
        Ratio ratio = effect.ratio();
        return new TrainingFactor(Double.isFinite(ratio.value()) ? ratio.value() : null, Bounds.of(ratio.interval()));
    }
}
