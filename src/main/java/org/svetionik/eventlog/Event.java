package org.svetionik.eventlog;

import java.util.ArrayList;
import java.util.List;
import org.svetionik.snapshot.Refs;

/**
 * Something that happened.
 *
 * @param code of the record that tells of it
 * @param time in milliseconds since 1970-01-01T00:00Z
 * @param text the value of the attribute that the type has; empty where it has none, or none is recorded
 * @param links to what it happened to and who took part
 */
record Event(EventType type, String code, long time, String text, List<Link> links) {

    /** The object in a row of its table, and the part that it plays. */
    record Link(ObjectType type, int row, String qualifier) {}

    Event(EventType type, String code, long time, String text) {
        this(type, code, time, text, new ArrayList<>());
    }

    /** The same event, linked to an object where there is one. */
    Event with(ObjectType object, int row, String qualifier) {
        if (row != Refs.NONE) {
            links.add(new Link(object, row, qualifier));
        }
        return this;
    }

    String id() {
        return type.label() + ":" + code;
    }
}
