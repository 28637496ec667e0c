package org.svetionik.gaps.register;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What makes a gap the same gap tomorrow (rule G19).
 *
 * @param kind its kind
 * @param subjects role and code of each whom it concerns, with a space between the two, in the order of the definition
 * @param district code of its district; empty where it is national
 */
public record GapIdentity(String kind, List<String> subjects, String district) {

    private static final int DIGITS = 32;

    public GapIdentity {
        subjects = List.copyOf(subjects);
    }

    /** {@return the first 32 hexadecimal digits of the SHA-256 of its parts} */
    public String code() {
        String parts = kind + "\n" + String.join("\n", subjects) + "\n\n" + district;
        return HexFormat.of().formatHex(sha256().digest(parts.getBytes(UTF_8))).substring(0, DIGITS);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
