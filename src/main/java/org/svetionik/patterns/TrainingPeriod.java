package org.svetionik.patterns;

import org.jspecify.annotations.Nullable;
import org.svetionik.explanation.Bounds;
import org.svetionik.records.RecordList;
import org.svetionik.statistics.Garwood;

/**
 * The cases that some units referred in some months.
 *
 * @param unitMonths months times units at work in them
 * @param rate cases per unit and month; null where nothing was observed
 * @param interval of the rate (Garwood, 1936)
 */
record TrainingPeriod(
        long n,
        long unitMonths,
        @Nullable Double rate,
        @Nullable Bounds interval,
        RecordList cases) {

    static TrainingPeriod of(long n, long unitMonths, RecordList cases) {
        return unitMonths == 0
                ? new TrainingPeriod(n, 0, null, null, cases)
                : new TrainingPeriod(
                        n,
                        unitMonths,
                        (double) n / unitMonths,
                        Bounds.of(Garwood.of(n).times(1.0 / unitMonths)),
                        cases);
    }
}
