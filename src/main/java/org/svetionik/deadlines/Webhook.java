package org.svetionik.deadlines;

import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;

/**
 * A program of an institution that is told each day how much waits.
 *
 * @param url where it is told: https, or http on this machine, with neither values nor a name in it
 * @param institution code of the institution
 * @param secretFile a file with the secret by which both sides sign and check
 */
record Webhook(URI url, String institution, Path secretFile) {

    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "[::1]", "localhost");

    Webhook {
        Objects.requireNonNull(institution, "svetionik.deadlines.webhooks needs an institution");
        Objects.requireNonNull(secretFile, "svetionik.deadlines.webhooks needs a secret-file");
        requirePlain(url, "The url of a webhook");
    }

    /** Refuses an address that is read by others on its way, or that holds a value or a name. */
    static void requirePlain(URI url, String what) {
        boolean safe = "https".equals(url.getScheme())
                || ("http".equals(url.getScheme()) && THIS_MACHINE.contains(String.valueOf(url.getHost())));
        if (!safe || url.getHost() == null) {
            throw new IllegalArgumentException(what + " begins with https://, or http:// on this machine");
        }
        if (url.getRawQuery() != null || url.getRawFragment() != null || url.getRawUserInfo() != null) {
            throw new IllegalArgumentException(what + " holds no values: only host, port and path");
        }
    }
}
