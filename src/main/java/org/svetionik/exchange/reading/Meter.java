package org.svetionik.exchange.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that a package unpacks to, and refuses more than a limit, whatever the package says about its size. */
public final class Meter {

    private final long limit;
    private long read;

    public Meter(long limit) {
        this.limit = limit;
    }

    /** A stream that is counted along. */
    public InputStream counted(InputStream in) {
        return new Counted(in);
    }

    /** Bytes so far. */
    public long read() {
        return read;
    }

    private int add(int bytes) throws IOException {
        read += Math.max(bytes, 0);
        if (read > limit) {
            throw new UnreadablePackage("The package unpacks to more than " + limit + " bytes");
        }
        return bytes;
    }

    private final class Counted extends FilterInputStream {

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            add(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            return add(super.read(bytes, offset, length));
        }
    }
}
