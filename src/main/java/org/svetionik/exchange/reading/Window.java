package org.svetionik.exchange.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The bytes of a stream from a start that moves forward on: at most as many as the reader has looked ahead. */
final class Window {

    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private byte[] bytes = new byte[CHUNK * 4];
    private int start;
    private int end;
    private long dropped;

    Window(InputStream in) {
        this.in = in;
    }

    /** The byte at this distance from the start as 0 to 255, or -1 beyond the end of the stream. */
    int at(int distance) throws IOException {
        while (start + distance >= end) {
            if (!fill()) {
                return -1;
            }
        }
        return bytes[start + distance] & 0xff;
    }

    /** The first bytes from the start. */
    byte[] first(int length) {
        return Arrays.copyOfRange(bytes, start, start + length);
    }

    /** Moves the start forward over bytes that were looked at. */
    void drop(int length) {
        start += length;
        dropped += length;
    }

    /** The distance of the start from the beginning of the stream. */
    long offset() {
        return dropped;
    }

    private boolean fill() throws IOException {
        if (end + CHUNK > bytes.length) {
            makeRoom();
        }
        int read = in.read(bytes, end, CHUNK);
        end += Math.max(read, 0);
        return read >= 0;
    }

    private void makeRoom() {
        int kept = end - start;
        byte[] target = kept + CHUNK > bytes.length / 2 ? new byte[bytes.length * 2] : bytes;
        System.arraycopy(bytes, start, target, 0, kept);
        bytes = target;
        start = 0;
        end = kept;
    }
}
