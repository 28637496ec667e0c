package org.svetionik.snapshot;

import java.security.MessageDigest;

/** Milliseconds since 1970-01-01T00:00Z, one for each row, or {@link #NONE}, which is later than every moment. */
public final class Instants extends Column {

    public static final long NONE = Long.MAX_VALUE;

    private final long[] instants;

    Instants(long[] instants) {
        this.instants = instants;
    }

    public long get(int row) {
        return instants[row];
    }

    @Override
    long bytes() {
        return 8L * instants.length;
    }

    @Override
    void enter(MessageDigest digest) {
        Digests.longs(digest, instants);
    }
}
