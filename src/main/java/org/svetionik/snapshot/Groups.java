package org.svetionik.snapshot;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** The rows of one table by the row of another that they name: those of a group stand side by side, in a given order. */
public final class Groups extends Column {

    private final int[] ends;
    private final int[] rows;

    private Groups(int[] ends, int[] rows) {
        this.ends = ends;
        this.rows = rows;
    }

    /** Rows by group in the order of their numbers, hence of their codes; rows without a group are left out. */
    static Groups of(int groups, int size, IntUnaryOperator groupOf) {
        return of(groups, size, groupOf, row -> 0);
    }

    /** Rows by group in ascending order of a time, and of their codes where it is equal. */
    static Groups of(int groups, int size, IntUnaryOperator groupOf, Times times) {
        int[] ends = new int[groups];
        for (int row = 0; row < size; row++) {
            int group = groupOf.applyAsInt(row);
            if (group != Refs.NONE) {
                ends[group]++;
            }
        }
        Arrays.parallelPrefix(ends, Integer::sum);
        int[] rows = new int[groups == 0 ? 0 : ends[groups - 1]];
        int[] filled = ends.clone();
        for (int row = size - 1; row >= 0; row--) {
            int group = groupOf.applyAsInt(row);
            if (group != Refs.NONE) {
                rows[--filled[group]] = row;
            }
        }
        Groups sorted = new Groups(ends, rows);
        for (int group = 0; group < groups; group++) {
            sorted.sort(sorted.from(group), sorted.until(group), times);
        }
        return sorted;
    }

    /** By insertion: groups are small, or nearly in order already. */
    private void sort(int from, int until, Times times) {
        for (int i = from + 1; i < until; i++) {
            int row = rows[i];
            int place = i;
            while (place > from && times.of(rows[place - 1]) > times.of(row)) {
                rows[place] = rows[place - 1];
                place--;
            }
            rows[place] = row;
        }
    }

    /** {@return the first place of the group; {@link Refs#NONE} is a group without rows} */
    public int from(int group) {
        return group <= 0 ? 0 : ends[group - 1];
    }

    public int until(int group) {
        return group == Refs.NONE ? 0 : ends[group];
    }

    public int size(int group) {
        return until(group) - from(group);
    }

    /** {@return the row at a place from {@link #from} on, before {@link #until}} */
    public int row(int place) {
        return rows[place];
    }

    @Override
    long bytes() {
        return 4L * (ends.length + rows.length);
    }

    @Override
    void enter(MessageDigest digest) {
        Digests.ints(digest, ends);
        Digests.ints(digest, rows);
    }

    /** The time of a row. */
    interface Times {
        long of(int row);
    }
}
