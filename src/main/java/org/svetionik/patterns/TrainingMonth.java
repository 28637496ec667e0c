package org.svetionik.patterns;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.svetionik.explanation.Bounds;
import org.svetionik.statistics.Garwood;

/**
 * One month of the trained.
 *
 * @param month 0 for that of the training, below it before, above it after
 * @param begins its first day; null where not all were trained in the same month
 * @param interval of the cases to be expected in such a month (Garwood, 1936)
 * @param fitted the cases of the model; null where it cannot be told
 * @param counterfactual the cases of the model had nobody been trained; null where it cannot be told
 */
record TrainingMonth(
        int month,
        @Nullable LocalDate begins,
        long cases,
        long units,
        @Nullable Bounds interval,
        @Nullable Double fitted,
        @Nullable Double counterfactual) {

    static TrainingMonth of(int month, @Nullable LocalDate begins, TrainingTally tally) {
        return new TrainingMonth(
                month, begins, tally.cases(), tally.unitMonths(), Bounds.of(Garwood.of(tally.cases())), null, null);
    }

    TrainingMonth with(double fit, double without) {
        return new TrainingMonth(month, begins, cases, units, interval, fit, without);
    }
}
