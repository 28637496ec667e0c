package org.svetionik.patterns;

import java.util.Arrays;
import java.util.List;

/**
 * How long each record of a group is known to have waited, ended or open.
 *
 * @param times shortest first
 */
record TimesFollowed(List<Double> times) {

    /** @param times in any order */
    static TimesFollowed of(double[] times) {
        return new TimesFollowed(Arrays.stream(times).sorted().boxed().toList());
    }

    /** The longest time; 0 where there is no record. */
    double longest() {
        return times.isEmpty() ? 0 : times.get(times.size() - 1);
    }

    /** How many still waited just before each time: those whose own time is not shorter. */
    List<Integer> atRisk(List<Double> at) {
        return at.stream().map(this::atRisk).toList();
    }

    private int atRisk(double time) {
        int low = 0;
        int high = times.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (times.get(middle) < time) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return times.size() - low;
    }
}
