package org.svetionik.patterns;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.svetionik.statistics.LogRank;

/**
 * Whether times differ between groups.
 *
 * @param degrees of freedom: groups that can be compared, less one
 */
record TimesLogRank(double chiSquare, int degrees, double p) {

    /** The test; null for fewer than two groups, and where none can be compared. */
    static @Nullable TimesLogRank of(List<TimeWait> waits) {
        TreeSet<String> codes = new TreeSet<>();
        waits.forEach(wait -> codes.add(wait.group()));
        List<String> places = new ArrayList<>(codes);
        LogRank test = LogRank.between(
                waits.stream().mapToDouble(TimeWait::time).toArray(),
                TimesGroup.ended(waits),
                waits.stream().mapToInt(wait -> places.indexOf(wait.group())).toArray());
        return test.degrees() == 0 ? null : new TimesLogRank(test.chiSquare(), test.degrees(), test.p());
    }
}
