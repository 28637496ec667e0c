package org.svetionik.eventlog;

import java.io.OutputStream;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** The small objects that an OCEL 2.0 document is made of, written as they come. */
final class OcelJson implements AutoCloseable {

    private final JsonGenerator json;

    OcelJson(OutputStream out) {
        this.json = JsonMapper.shared().createGenerator(out);
    }

    /** Writes an object of whatever is written within. */
    void object(Runnable within) {
        json.writeStartObject();
        within.run();
        json.writeEndObject();
    }

    /** Writes a list under a name. */
    void list(String name, Runnable within) {
        json.writeArrayPropertyStart(name);
        within.run();
        json.writeEndArray();
    }

    void text(String name, String value) {
        json.writeStringProperty(name, value);
    }

    /** Writes the name and type of an attribute. */
    void declare(String name, String type) {
        object(() -> {
            text("name", name);
            text("type", type);
        });
    }

    /**
     * Writes the value of an attribute; nothing where it is an empty text.
     *
     * @param since when the attribute of an object takes the value, in milliseconds since 1970-01-01T00:00Z; null for one of an event
     */
    void value(String name, String value, @Nullable Long since) {
        if (value.isEmpty()) {
            return;
        }
        object(() -> {
            text("name", name);
            if (since != null) {
                time(since);
            }
            text("value", value);
        });
    }

    /** Writes the value of an attribute of an event. */
    void value(String name, boolean value) {
        object(() -> {
            text("name", name);
            json.writeBooleanProperty("value", value);
        });
    }

    void time(long instant) {
        text("time", Instant.ofEpochMilli(instant).toString());
    }

    void link(String id, String qualifier) {
        object(() -> {
            text("objectId", id);
            text("qualifier", qualifier);
        });
    }

    @Override
    public void close() {
        json.close();
    }
}
