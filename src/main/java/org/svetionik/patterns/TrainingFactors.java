package org.svetionik.patterns;

import org.jspecify.annotations.Nullable;
import org.svetionik.statistics.InterruptedSeries;

/**
 * What multiplies the rate of a month.
 *
 * @param trend each month, whether trained or not
 * @param level the training
 * @param slope each month since the training; null where it was not asked for
 */
record TrainingFactors(
        @Nullable TrainingFactor trend,
        @Nullable TrainingFactor level,
        @Nullable TrainingFactor slope) {

    static TrainingFactors of(InterruptedSeries.Effects effects) {
        return new TrainingFactors(
                TrainingFactor.of(effects.trend()),
                TrainingFactor.of(effects.level()),
                TrainingFactor.of(effects.slope()));
    }
}
