package org.svetionik.patterns;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.svetionik.explanation.Bounds;
import org.svetionik.statistics.Garwood;
import org.svetionik.statistics.InterruptedSeries;

/**
 * One month of the trained.
 *
 * @param month 0 for that of the training, below it before, above it after
 * @param begins its first day; null where not all were trained in the same month
 * @param interval of the cases to be expected in such a month (Garwood, 1936)
 * @param fitted the cases of the model; null where it cannot be told
 * @param fittedInterval of the cases of the model (delta method, with the dispersion); null where it cannot be told
 * @param counterfactual the cases of the model had nobody been trained; null where it cannot be told
 * @param counterfactualInterval of these, in the same way
 */
record TrainingMonth(
        int month,
        @Nullable LocalDate begins,
        long cases,
        long units,
        @Nullable Bounds interval,
        @Nullable Double fitted,
        @Nullable Bounds fittedInterval,
        @Nullable Double counterfactual,
        @Nullable Bounds counterfactualInterval) {

    static TrainingMonth of(int month, @Nullable LocalDate begins, TrainingTally tally) {
        return new TrainingMonth(
                month,
                begins,
                tally.cases(),
                tally.unitMonths(),
                Bounds.of(Garwood.of(tally.cases())),
                null,
                null,
                null,
                null);
    }

    /** The same month with what a series says of it at a place. */
    TrainingMonth with(InterruptedSeries fit, int place) {
        return new TrainingMonth(
                month,
                begins,
                cases,
                units,
                interval,
                fit.fitted().get(place),
                Bounds.of(fit.fittedIntervals().get(place)),
                fit.counterfactual().get(place),
                Bounds.of(fit.counterfactualIntervals().get(place)));
    }
}
