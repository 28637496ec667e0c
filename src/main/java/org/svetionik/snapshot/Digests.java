package org.svetionik.snapshot;

import java.nio.ByteBuffer;
import java.security.MessageDigest;

/** Numbers on their way into a fingerprint, their count first, so that no two columns run into one another. */
final class Digests {

    private static final int CHUNK = 8192;

    private Digests() {}

    static void ints(MessageDigest digest, int[] values) {
        ByteBuffer buffer = ByteBuffer.allocate(Integer.BYTES * CHUNK).putInt(values.length);
        for (int value : values) {
            (buffer.hasRemaining() ? buffer : flushed(digest, buffer)).putInt(value);
        }
        flushed(digest, buffer);
    }

    static void longs(MessageDigest digest, long[] values) {
        ByteBuffer buffer = ByteBuffer.allocate(Long.BYTES * CHUNK).putLong(values.length);
        for (long value : values) {
            (buffer.hasRemaining() ? buffer : flushed(digest, buffer)).putLong(value);
        }
        flushed(digest, buffer);
    }

    static void bytes(MessageDigest digest, byte[] values) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(values.length).flip());
        digest.update(values);
    }

    private static ByteBuffer flushed(MessageDigest digest, ByteBuffer buffer) {
        digest.update(buffer.flip());
        return buffer.clear();
    }
}
