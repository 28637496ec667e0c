package org.svetionik.connections;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.svetionik.records.RecordReference;
import org.svetionik.wording.Words;

/**
 * A link ready to be drawn, from its tail to its head.
 *
 * @param role the type of the relationship
 * @param part which part an entity plays in a case; null for all other links
 * @param since the first day of which it is known to hold; null where it names none
 * @param until the last one; null where it names none
 */
record DrawnLink(
        RecordReference tail,
        RecordReference head,
        String role,
        Words words,
        @Nullable String part,
        @Nullable LocalDate since,
        @Nullable LocalDate until) {

    public String from() {
        return tail.id();
    }

    public String to() {
        return head.id();
    }

    /** Whether it begins no later than a day, or names none. */
    boolean isBy(@Nullable LocalDate day) {
        return day == null || since == null || !since.isAfter(day);
    }

    /** {@return its place in a list} */
    String key() {
        return tail.key() + " " + role + " " + head.key() + " " + part;
    }
}
