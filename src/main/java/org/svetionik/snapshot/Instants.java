package org.svetionik.snapshot;

/** Milliseconds since 1970-01-01T00:00Z, one for each row, or {@link #NONE}, which is later than every moment. */
public final class Instants {

    public static final long NONE = Long.MAX_VALUE;

    private final long[] instants;

    Instants(long[] instants) {
        this.instants = instants;
    }

    public long get(int row) {
        return instants[row];
    }

    long bytes() {
        return 8L * instants.length;
    }
}
