package org.svetionik.handoff;

import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** The objects that a bundle of STIX 2.1 is made of, written as they come. */
final class StixJson implements AutoCloseable {

    /** Of the names of this service; drawn by lot once. */
    private static final UUID NAMESPACE = UUID.fromString("7d0d1c1e-5f0e-4a57-9d3c-2f9d6f6a8b41");

    private static final String AMBER = "marking-definition--f88d31f6-486f-44da-b317-01333bde0b82";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private final JsonGenerator json;
    private final String moment;

    /** @param moment at which all objects are as they are told */
    StixJson(OutputStream out, Instant moment) {
        this.json = JsonMapper.shared().createGenerator(out);
        this.moment = TIME.format(moment);
    }

    /** {@return the id of an object, the same for the same type and code} */
    static String id(String type, String code) {
        return type + "--" + Uuid5.of(NAMESPACE, type + ":" + code);
    }

    /** Writes a bundle of whatever is written within. */
    void bundle(Runnable within) {
        json.writeStartObject();
        text("type", "bundle");
        text("id", id("bundle", moment));
        json.writeArrayPropertyStart("objects");
        within.run();
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Writes an object with what all have and what is written within. */
    void object(String type, String code, Runnable within) {
        json.writeStartObject();
        text("type", type);
        text("spec_version", "2.1");
        text("id", id(type, code));
        text("created", moment);
        text("modified", moment);
        within.run();
        json.writeEndObject();
    }

    void text(String name, String value) {
        json.writeStringProperty(name, value);
    }

    void texts(String name, String... values) {
        json.writeArrayPropertyStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    /** @param instant in milliseconds since 1970-01-01T00:00Z */
    void time(String name, long instant) {
        text(name, TIME.format(Instant.ofEpochMilli(instant)));
    }

    /** Marks an object TLP:AMBER: for those who need to know, and nobody beyond. */
    void marked() {
        texts("object_marking_refs", AMBER);
    }

    @Override
    public void close() {
        json.close();
    }
}
