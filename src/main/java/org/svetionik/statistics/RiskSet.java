package org.svetionik.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What happened at one time: how many were still waiting just before, how many of them ended, and how many of these by
 * the cause that is asked for.
 */
record RiskSet(double time, int atRisk, int ended, int ofCause) {

    /** One risk set for each distinct time at which something ended, earliest first. */
    static List<RiskSet> of(double[] times, int[] outcomes, int cause) {
        int[] order = order(times);
        Counts.checkLength(times.length, outcomes.length, "outcomes");
        List<RiskSet> sets = new ArrayList<>();
        for (int first = 0; first < order.length; ) {
            int next = next(times, order, first);
            int ended = 0;
            int ofCause = 0;
            for (int i = first; i < next; i++) {
                ended += outcomes[order[i]] > 0 ? 1 : 0;
                ofCause += outcomes[order[i]] == cause ? 1 : 0;
            }
            if (ended > 0) {
                sets.add(new RiskSet(times[order[first]], order.length - first, ended, ofCause));
            }
            first = next;
        }
        return sets;
    }

    /** Rows from the shortest time to the longest; refuses a time that is negative or not a number. */
    static int[] order(double[] times) {
        for (double time : times) {
            if (!(time >= 0)) {
                throw new IllegalArgumentException("A time must be 0 or more: " + time);
            }
        }
        return IntStream.range(0, times.length)
                .boxed()
                .sorted(Comparator.comparingDouble(row -> times[row]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The first place after those that share the time of this one. */
    static int next(double[] times, int[] order, int first) {
        int next = first;
        while (next < order.length && times[order[next]] == times[order[first]]) {
            next++;
        }
        return next;
    }

    /** Greenwood's term of this time (1926); 0 when all who were left ended. */
    double greenwood() {
        return ended == atRisk ? 0 : ended / ((double) atRisk * (atRisk - ended));
    }
}
