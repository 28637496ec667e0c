package org.svetionik.snapshot;

/** Whole numbers, one for each row, or {@link #NONE}. */
public final class Numbers {

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

    long bytes() {
        return 4L * values.length;
    }
}
