package org.svetionik.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * An act as the log holds it.
 *
 * @param seq counts from 1 without a gap
 * @param previous the hash of the entry before
 * @param hash SHA-256 (FIPS 180-4) over the previous hash and the entry's own text, in hex
 */
public record Entry(long seq, Instant at, Act act, String previous, String hash) {

    /** The entry that follows a head. */
    static Entry after(Head head, Instant at, Act act) {
        Entry open = new Entry(head.seq() + 1, at, act, head.hash(), "");
        return new Entry(open.seq, at, act, open.previous, hash(open.previous, EntryText.body(open)));
    }

    static String hash(String previous, String body) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(previous.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(sha.digest(body.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    boolean follows(Head head) {
        return seq == head.seq() + 1 && previous.equals(head.hash());
    }

    Head head() {
        return new Head(seq, hash);
    }
}
