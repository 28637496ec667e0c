package org.svetionik.deadlines;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;

/** The files that say how far the digest of each webhook and day has come, each named by the id of its message. */
record DeliveryFiles(Path folder) {

    private static final int ID_BYTES = 16;
    private static final int LONGEST_GAP = 31;

    /** The same for one webhook, institution and day, and telling none of them. */
    static String id(Webhook webhook, LocalDate day) {
        String whole = webhook.url() + "\n" + webhook.institution() + "\n" + day;
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(whole.getBytes(UTF_8));
            return "digest_" + HexFormat.of().formatHex(digest, 0, ID_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    Path of(Webhook webhook, LocalDate day) {
        return folder.resolve(id(webhook, day));
    }

    Delivery read(Webhook webhook, LocalDate day) {
        return Delivery.read(of(webhook, day));
    }

    /** The days on end before this one whose digest was begun and never taken, 31 at most. */
    int missedBefore(LocalDate day, Webhook webhook) {
        int missed = 0;
        while (missed < LONGEST_GAP && read(webhook, day.minusDays(missed + 1L)).isMissed()) {
            missed++;
        }
        return missed;
    }
}
