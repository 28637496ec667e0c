package org.svetionik.exercises;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;

/** Random codes and salts. */
final class ParticipantCodes {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int CODE = 6;
    private static final int SALT = 16;

    private ParticipantCodes() {}

    /** {@return a code for a participant, which tells neither who it is nor who came before} */
    static String next() {
        return "P-" + hex(CODE).toUpperCase(Locale.ROOT);
    }

    /** {@return a text that nobody guesses} */
    static String salt() {
        return hex(SALT);
    }

    private static String hex(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
