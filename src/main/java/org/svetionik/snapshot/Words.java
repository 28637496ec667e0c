package org.svetionik.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.List;

/** Values of a small vocabulary, one byte for each row; an empty text where the graph holds none. */
public final class Words extends Column {

    private final byte[] places;
    private final List<String> values;

    Words(byte[] places, List<String> values) {
        this.places = places;
        this.values = List.copyOf(values);
    }

    public String get(int row) {
        return values.get(places[row]);
    }

    public boolean is(int row, String word) {
        return get(row).equals(word);
    }

    @Override
    long bytes() {
        return places.length;
    }

    @Override
    void enter(MessageDigest digest) {
        Digests.bytes(digest, String.join("\0", values).getBytes(UTF_8));
        Digests.bytes(digest, places);
    }
}
