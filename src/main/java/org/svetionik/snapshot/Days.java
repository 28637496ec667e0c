package org.svetionik.snapshot;

import java.security.MessageDigest;

/** Days since 1970-01-01, one for each row, or {@link #NONE}, which is later than every day. */
public final class Days extends Column {

    public static final int NONE = Integer.MAX_VALUE;

    private final int[] days;

    Days(int[] days) {
        this.days = days;
    }

    public int get(int row) {
        return days[row];
    }

    /** Whether there is a day, and it is no later than the other. */
    public boolean isBy(int row, int day) {
        return days[row] != NONE && days[row] <= day;
    }

    public boolean isEmpty(int row) {
        return days[row] == NONE;
    }

    @Override
    long bytes() {
        return 4L * days.length;
    }

    @Override
    void enter(MessageDigest digest) {
        Digests.ints(digest, days);
    }
}
