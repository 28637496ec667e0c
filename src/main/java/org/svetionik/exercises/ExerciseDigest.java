package org.svetionik.exercises;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** SHA-256 of values, each with its length before it, so that no two lists of values run into one text. */
final class ExerciseDigest {

    private final StringBuilder text = new StringBuilder();

    ExerciseDigest with(@Nullable String value) {
        if (value == null) {
            text.append("-;");
        } else {
            text.append(value.length()).append(':').append(value).append(';');
        }
        return this;
    }

    ExerciseDigest with(Collection<String> values) {
        text.append(values.size()).append('[');
        List.copyOf(values).forEach(this::with);
        return this;
    }

    /** {@return 64 hexadecimal digits} */
    String hex() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(text.toString().getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
