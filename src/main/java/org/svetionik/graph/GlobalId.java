package org.svetionik.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Optional;

/** The id of a node over all labels: opaque to clients, and the same in every store that holds the node. */
public record GlobalId(String label, String key) {

    public String encoded() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((label + ":" + key).getBytes(UTF_8));
    }

    /** The id behind its encoded form, empty where it is none. */
    public static Optional<GlobalId> decoded(String id) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(id), UTF_8);
            int colon = text.indexOf(':');
            return colon < 1
                    ? Optional.empty()
                    : Optional.of(new GlobalId(text.substring(0, colon), text.substring(colon + 1)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
