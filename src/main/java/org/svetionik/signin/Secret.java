package org.svetionik.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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

    Secret(String password) {
        RANDOM.nextBytes(salt);
        this.hash = hash(password);
    }

    /** Takes the same time for every password of one length. */
    boolean is(String password) {
        return MessageDigest.isEqual(hash, hash(password));
    }

    private byte[] hash(String password) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            return digest.digest(password.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
