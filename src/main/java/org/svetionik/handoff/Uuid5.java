package org.svetionik.handoff;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.UUID;

/** Names as UUIDs of version 5 (RFC 9562, 5.5): SHA-1 over a namespace and the name. The same name gives the same one, always. */
final class Uuid5 {

    private Uuid5() {}

    static UUID of(UUID namespace, String name) {
        ByteBuffer bytes = ByteBuffer.wrap(Arrays.copyOf(sha1(namespace, name), 16));
        long high = (bytes.getLong() & 0xffffffffffff0fffL) | 0x5000L;
        long low = (bytes.getLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
        return new UUID(high, low);
    }

    private static byte[] sha1(UUID namespace, String name) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-1");
            digest.update(ByteBuffer.allocate(16)
                    .putLong(namespace.getMostSignificantBits())
                    .putLong(namespace.getLeastSignificantBits())
                    .array());
            return digest.digest(name.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
