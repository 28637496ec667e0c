package org.svetionik.deadlines;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What signs messages to one webhook, as the specification Standard Webhooks has it: HMAC-SHA256 over id, timestamp and body. */
final class Secret {

    private static final String PREFIX = "whsec_";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int LEAST_BYTES = 24;

    private final SecretKeySpec key;

    private Secret(byte[] bytes) {
        this.key = new SecretKeySpec(bytes, ALGORITHM);
    }

    /** The secret in a file; refuses one that is too short to be a secret, and repeats nothing of it. */
    static Secret in(Path file) {
        try {
            return of(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("The secret of a webhook cannot be read", e);
        }
    }

    static Secret of(String text) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(text.startsWith(PREFIX) ? text.substring(PREFIX.length()) : "");
        } catch (IllegalArgumentException e) {
            bytes = new byte[0];
        }
        if (bytes.length < LEAST_BYTES) {
            throw new IllegalStateException("The secret of a webhook is " + PREFIX + " and at least " + LEAST_BYTES
                    + " random bytes in Base64");
        }
        return new Secret(bytes);
    }

    /** The header webhook-signature of a message. */
    String signature(String id, long timestamp, String body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] signed = mac.doFinal((id + "." + timestamp + "." + body).getBytes(UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(signed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }
}
