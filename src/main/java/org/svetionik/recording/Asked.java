package org.svetionik.recording;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.svetionik.access.Viewer;

/**
 * What a client asks to be recorded.
 *
 * @param act a value of the vocabulary RecordedAct
 * @param arguments all that was asked for; {@code clientKey} among them is chosen by the client, the same whenever it sends the same act again
 */
public record Asked(Viewer viewer, String act, Map<String, Object> arguments) {

    private static final String CLIENT_KEY = "clientKey";
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._:-]{8,64}");
    private static final int LENGTH = 16;

    /** Refuses a key that is no key. */
    public Asked {
        arguments = new TreeMap<>(arguments);
        if (!KEY.matcher(String.valueOf(arguments.get(CLIENT_KEY))).matches()) {
            throw Refusals.of("CLIENT_KEY", CLIENT_KEY, Map.of());
        }
    }

    /** The code of the recording: the same for the same key of the same account, and telling neither. */
    String recordingCode() {
        return "R-" + HexFormat.of().formatHex(sha256(viewer.name() + '\0' + arguments.get(CLIENT_KEY)), 0, LENGTH);
    }

    /** Equal for equal acts. */
    String fingerprint() {
        return HexFormat.of().formatHex(sha256(act + arguments), 0, LENGTH);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
