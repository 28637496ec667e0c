package org.svetionik.connections;

import org.jspecify.annotations.Nullable;
import org.svetionik.records.RecordReference;
import org.svetionik.wording.Words;

/**
 * A record ready to be drawn.
 *
 * @param sort what an institution, an entity or a training is; null where there is nothing to say
 * @param words its name, or its kind and code where it has none
 * @param distance how many links it is away from where the walk began
 */
record DrawnRecord(
        RecordReference reference, String kind, @Nullable String sort, Words words, int distance) {

    /** {@return by which {@code node(id)} gives the whole record} */
    public String id() {
        return reference.id();
    }

    public String code() {
        return reference.code();
    }

    DrawnRecord at(int other) {
        return new DrawnRecord(reference, kind, sort, words, other);
    }
}
