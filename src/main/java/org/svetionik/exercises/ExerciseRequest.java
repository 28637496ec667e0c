package org.svetionik.exercises;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.svetionik.access.Viewer;
import org.svetionik.graph.BadRequest;
import org.svetionik.recording.Refusals;

/**
 * A change that a viewer asks for under a key of the client's. The same change under the same key is made once; another one is refused. Keys of
 * different viewers never meet.
 *
 * @param key stands for viewer, kind of change and key of the client; it does not tell who the viewer is to whoever does not know that key
 * @param input stands for all that was given
 */
record ExerciseRequest(String key, String input) {

    /** As for all acts that are recorded, but too long to be tried out, since the key is part of what hides an account. */
    private static final Pattern CLIENT_KEY = Pattern.compile("[A-Za-z0-9._:-]{16,64}");

    private static final int DIGITS = 16;

    static ExerciseRequest of(Viewer viewer, String change, String clientKey, ExerciseDigest input) {
        if (!CLIENT_KEY.matcher(clientKey).matches()) {
            throw Refusals.of("CLIENT_KEY", "LONG", "clientKey", Map.of());
        }
        String key = new ExerciseDigest()
                .with(viewer.name())
                .with(change)
                .with(clientKey)
                .hex();
        return new ExerciseRequest(key, input.hex());
    }

    /** A code for what the request makes. */
    String code(String prefix) {
        return prefix + key.substring(0, DIGITS).toUpperCase(Locale.ROOT);
    }

    /** Refuses a request that came before under the same key with other values. */
    void requireSame(String entered) {
        if (!input.equals(entered)) {
            throw otherInput();
        }
    }

    static BadRequest otherInput() {
        return Refusals.of("CLIENT_KEY_USED", "clientKey", Map.of());
    }
}
