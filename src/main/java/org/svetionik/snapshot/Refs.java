package org.svetionik.snapshot;

import java.security.MessageDigest;

/** For each row, the row of another table that it names, or {@link #NONE}. */
public final class Refs extends Column {

    public static final int NONE = -1;

    private final int[] rows;

    Refs(int[] rows) {
        this.rows = rows;
    }

    public int get(int row) {
        return rows[row];
    }

    public int size() {
        return rows.length;
    }

    @Override
    long bytes() {
        return 4L * rows.length;
    }

    @Override
    void enter(MessageDigest digest) {
        Digests.ints(digest, rows);
    }
}
