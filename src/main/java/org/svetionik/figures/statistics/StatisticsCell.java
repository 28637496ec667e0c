package org.svetionik.figures.statistics;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.svetionik.figures.StatisticsDimension;
import org.svetionik.statistics.Interval;
import org.svetionik.statistics.Wilson;

/**
 * A cell as it is answered.
 *
 * @param count null where it is suppressed
 * @param share of the row total; with its interval, null where either is suppressed or the total is under 20
 */
record StatisticsCell(
        int year,
        List<Value> values,
        @Nullable Long count,
        boolean suppressed,
        @Nullable Double share,
        @Nullable Double shareLower,
        @Nullable Double shareUpper) {

    private static final int FEWEST_FOR_A_SHARE = 20;

    /** A value of a dimension, with its names where it has any. */
    record Value(
            StatisticsDimension dimension,
            String code,
            @Nullable String labelSrLatn,
            @Nullable String labelEn) {}

    static StatisticsCell of(int year, List<Value> values, @Nullable Long count, @Nullable Long whole) {
        if (count == null || whole == null || whole < FEWEST_FOR_A_SHARE) {
            return new StatisticsCell(year, values, count, count == null, null, null, null);
        }
        Interval interval = Wilson.of(count, whole);
        return new StatisticsCell(
                year, values, count, false, (double) count / whole, interval.lower(), interval.upper());
    }
}
