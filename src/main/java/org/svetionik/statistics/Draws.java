package org.svetionik.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Tables of as many people, each drawn with the chance that the counts of a table give to the histories. */
final class Draws {

    private final CaptureTable table;
    private final SplittableRandom random;
    private final long[] ends;

    Draws(CaptureTable table, SplittableRandom random) {
        this.table = table;
        this.random = random;
        this.ends = table.counts().stream().mapToLong(Long::longValue).toArray();
        Arrays.parallelPrefix(ends, Long::sum);
    }

    CaptureTable next() {
        long[] drawn = new long[ends.length];
        long people = ends[ends.length - 1];
        for (long i = 0; i < people; i++) {
            drawn[place(random.nextLong(people))]++;
        }
        return new CaptureTable(table.lists(), Arrays.stream(drawn).boxed().toList());
    }

    /** The first history of which more than this many people are at or before it. */
    private int place(long person) {
        int low = 0;
        int high = ends.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] > person) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The table with one person less in a history. */
    static CaptureTable without(CaptureTable table, int history) {
        List<Long> counts = new ArrayList<>(table.counts());
        counts.set(history - 1, table.count(history) - 1);
        return new CaptureTable(table.lists(), counts);
    }
}
