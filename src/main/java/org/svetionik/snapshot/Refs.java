package org.svetionik.snapshot;

import java.security.MessageDigest;

/** For each row, the row of another table that it names, or {@link #NONE}. */
public final class Refs extends Column {

    public static final int NONE = -1;

    private final int[] rows;
    private final Codes codes;

    Refs(int[] rows, Codes codes) {
        this.rows = rows;
        this.codes = codes;
    }

    public int get(int row) {
        return rows[row];
    }

    public int size() {
        return rows.length;
    }

    /** {@return the keys of the table whose rows it names} */
    Codes codes() {
        return codes;
    }

    /** {@return the code that the row names, or an empty text} */
    String text(int row) {
        return rows[row] == NONE ? "" : codes.get(rows[row]);
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
