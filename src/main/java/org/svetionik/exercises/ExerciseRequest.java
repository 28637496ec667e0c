package org.svetionik.exercises;

import java.util.Locale;
import org.svetionik.access.Viewer;
import org.svetionik.graph.BadRequest;

/**
 * A change that a viewer asks for under a key of the client's. The same change under the same key is made once; another one is refused. Keys of
 * different viewers never meet.
 *
 * @param key stands for viewer, kind of change and key of the client; it does not tell who the viewer is to whoever does not know that key
 * @param input stands for all that was given
 */
record ExerciseRequest(String key, String input) {

    private static final int SHORTEST = 16;
    private static final int LONGEST = 200;
    private static final int DIGITS = 16;

    static ExerciseRequest of(Viewer viewer, String change, String clientKey, ExerciseDigest input) {
        if (clientKey.length() < SHORTEST || clientKey.length() > LONGEST) {
            throw new BadRequest(
                    "CLIENT_KEY",
                    "clientKey must have " + SHORTEST + " to " + LONGEST
                            + " characters that nobody can guess, such as a random UUID, and be the same when the request is sent again");
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
        return new BadRequest(
                "CLIENT_KEY", "clientKey was used before for other values: send a new one, or the same values as then");
    }
}
