package org.svetionik.snapshot;

import java.security.MessageDigest;

/** Whole numbers, one for each row, or {@link #NONE}. */
public final class Numbers extends Column {

    public static final int NONE = Integer.MIN_VALUE;

    private final int[] values;

    Numbers(int[] values) {
        this.values = values;
    }

    public boolean isEmpty(int row) {
        return values[row] == NONE;
    }

    /** {@return the number of the row, or the other where it has none} */
    public int get(int row, int otherwise) {
        return isEmpty(row) ? otherwise : values[row];
    }

    @Override
    long bytes() {
        return 4L * values.length;
    }

    @Override
    void enter(MessageDigest digest) {
        Digests.ints(digest, values);
    }
}
