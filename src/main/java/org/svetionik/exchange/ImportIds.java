package org.svetionik.exchange;

import java.security.SecureRandom;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Names for imports, which tell nothing about them. */
@Component
class ImportIds {

    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 16;
    private static final Pattern FORM = Pattern.compile("[0-9a-z]{" + LENGTH + "}");

    private final SecureRandom random = new SecureRandom();

    String next() {
        StringBuilder id = new StringBuilder(LENGTH);
        random.ints(LENGTH, 0, ALPHABET.length()).forEach(index -> id.append(ALPHABET.charAt(index)));
        return id.toString();
    }

    /** Whether a text has the form of a name, so that it is safe as the name of a folder. */
    static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }
}
