package org.svetionik.signin;

import java.security.MessageDigest;
import java.security.SecureRandom;

/**
 * What is kept of a password: a salted SHA-256. The passwords are random and 120 bits long, so that nobody guesses one from its hash; a
 * slow hash, which chosen passwords need, would only slow each request.
 */
final class Secret {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT = 16;

    private final byte[] salt = new byte[SALT];
    private final byte[] hash;
    private final Hashing hashing;

    Secret(String password, Hashing hashing) {
        RANDOM.nextBytes(salt);
        this.hashing = hashing;
        this.hash = hashing.of(salt, password);
    }

    /** Takes the same time for every password of one length. */
    boolean is(String password) {
        return MessageDigest.isEqual(hash, hashing.of(salt, password));
    }
}
