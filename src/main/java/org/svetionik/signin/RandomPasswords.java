package org.svetionik.signin;

import java.security.SecureRandom;
import org.springframework.stereotype.Component;

/** Passwords of 24 characters, 120 bits, that are easy to tell apart; another one at each start. */
@Component
class RandomPasswords implements Passwords {

    private static final String CHARACTERS = "abcdefghjkmnpqrstuvwxyz123456789";
    private static final int LENGTH = 24;

    private final SecureRandom random = new SecureRandom();

    @Override
    public String of(String account) {
        return random.ints(LENGTH, 0, CHARACTERS.length())
                .map(CHARACTERS::charAt)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
