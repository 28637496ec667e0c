package org.svetionik.exercises;

import org.jspecify.annotations.Nullable;
import org.svetionik.explanation.Bounds;
import org.svetionik.statistics.Kappa;

/**
 * A kappa as answers have it.
 *
 * @param interval null where the answers do not vary enough to tell one
 * @param chanceError null where the method gives none
 */
record KappaAnswer(
        double value, @Nullable Bounds interval, @Nullable Double chanceError) {

    /** The same; null where kappa cannot be told. */
    static @Nullable KappaAnswer of(@Nullable Kappa kappa) {
        return kappa == null ? null : new KappaAnswer(kappa.value(), Bounds.of(kappa.interval()), kappa.chanceError());
    }
}
