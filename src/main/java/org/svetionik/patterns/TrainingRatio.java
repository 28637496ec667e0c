package org.svetionik.patterns;

import org.jspecify.annotations.Nullable;
import org.svetionik.explanation.Bounds;
import org.svetionik.statistics.RateRatio;
import org.svetionik.statistics.Ratio;
import org.svetionik.wording.Words;

/**
 * One rate over another, exact given the sum of both counts (Przyborowski and Wilenski, 1940).
 *
 * @param needed what is missing where it cannot be told
 * @param value null where it cannot be told, and where nothing was counted below the line, so that there is no largest
 */
record TrainingRatio(
        TrainingStatus status,
        @Nullable Words needed,
        @Nullable Double value,
        @Nullable Bounds interval) {

    /** The rate of the second period over that of the first. */
    static TrainingRatio of(TrainingPeriod below, TrainingPeriod above, TrainingNeed units) {
        if (below.unitMonths() == 0 || above.unitMonths() == 0) {
            return cannotTell(units);
        }
        if (below.n() + above.n() == 0) {
            return cannotTell(TrainingNeed.NO_CASE);
        }
        Ratio ratio = RateRatio.of(below.n(), (double) below.unitMonths(), above.n(), (double) above.unitMonths());
        Double value = Double.isFinite(ratio.value()) ? ratio.value() : null;
        return new TrainingRatio(TrainingStatus.ESTIMATED, null, value, Bounds.of(ratio.interval()));
    }

    private static TrainingRatio cannotTell(TrainingNeed need) {
        return new TrainingRatio(TrainingStatus.CANNOT_TELL, need.words(), null, null);
    }
}
