package org.svetionik.eventlog;

import java.io.OutputStream;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.svetionik.snapshot.Known;
import org.svetionik.snapshot.Refs;
import org.svetionik.snapshot.Snapshot;

/**
 * Writes what was known at a moment in the format OCEL 2.0 as JSON (Berti and others, 2023), while reading it: all institutions, and the cases
 * and students that any known event names. The same graph gives the same bytes.
 */
final class Ocel {

    private static final long EVER = 0;

    private final Known known;
    private final Snapshot graph;
    private final OcelJson json;
    private final SortedMap<String, Long> counts = new TreeMap<>();

    private Ocel(Known known, OcelJson json) {
        this.known = known;
        this.graph = known.graph();
        this.json = json;
    }

    /** Writes the log, and closes the stream. Returns how many events and objects of each type it holds. */
    static SortedMap<String, Long> write(Known known, OutputStream out) {
        try (OcelJson json = new OcelJson(out)) {
            Ocel ocel = new Ocel(known, json);
            json.object(() -> {
                ocel.types();
                json.list("objects", ocel::objects);
                json.list("events", () -> new Events(known).each(ocel::event));
            });
            return ocel.counts;
        }
    }

    private void types() {
        json.list("objectTypes", () -> {
            for (ObjectType type : ObjectType.values()) {
                declare(type.label(), type.attributes(), false);
            }
        });
        json.list("eventTypes", () -> {
            for (EventType type : EventType.values()) {
                declare(type.label(), type.attribute().isEmpty() ? List.of() : List.of(type.attribute()), true);
            }
        });
    }

    private void declare(String name, List<String> texts, boolean ofEvents) {
        json.object(() -> {
            json.text("name", name);
            json.list("attributes", () -> {
                texts.forEach(text -> json.declare(text, "string"));
                if (ofEvents) {
                    json.declare("dayOnly", "boolean");
                }
            });
        });
    }

    private void objects() {
        named().forEach((type, rows) -> rows.stream().forEach(row -> {
            counts.merge(type.label(), 1L, Long::sum);
            json.object(() -> object(type, row));
        }));
    }

    /** The rows that events and their objects name, by type. */
    private Map<ObjectType, BitSet> named() {
        Map<ObjectType, BitSet> named = new EnumMap<>(ObjectType.class);
        for (ObjectType type : ObjectType.values()) {
            named.put(type, new BitSet());
        }
        new Events(known)
                .each(event -> event.links()
                        .forEach(link ->
                                named.getOrDefault(link.type(), new BitSet()).set(link.row())));
        named.put(ObjectType.INSTITUTION, all(graph.institutions().size()));
        return named;
    }

    private static BitSet all(int size) {
        BitSet all = new BitSet();
        all.set(0, size);
        return all;
    }

    private void object(ObjectType type, int row) {
        json.text("id", type.id(graph, row));
        json.text("type", type.label());
        json.list("attributes", () -> {
            switch (type) {
                case CASE -> status(row);
                case STUDENT -> {}
                case INSTITUTION -> institution(row);
            }
        });
        json.list("relationships", () -> {
            switch (type) {
                case CASE -> link(ObjectType.STUDENT, graph.cases().student().get(row), "about");
                case STUDENT ->
                    link(ObjectType.INSTITUTION, graph.students().school().get(row), "attends");
                case INSTITUTION -> {}
            }
        });
    }

    /** Open from its opening, closed from its closing, as far as known. */
    private void status(int caze) {
        var cases = graph.cases();
        if (cases.openedOn().isBy(caze, known.day())) {
            json.value("status", "OPEN", Known.startOf(cases.openedOn().get(caze)));
        }
        if (cases.status().is(caze, "CLOSED") && cases.closedOn().isBy(caze, known.day())) {
            json.value("status", "CLOSED", Known.startOf(cases.closedOn().get(caze)));
        }
    }

    private void institution(int row) {
        json.value("kind", known.kind(row), EVER);
        json.value("district", known.district(row), EVER);
    }

    private void link(ObjectType type, int row, String qualifier) {
        if (row != Refs.NONE) {
            json.link(type.id(graph, row), qualifier);
        }
    }

    private void event(Event event) {
        counts.merge(event.type().label(), 1L, Long::sum);
        json.object(() -> {
            json.text("id", event.id());
            json.text("type", event.type().label());
            json.time(event.time());
            json.list("attributes", () -> {
                json.value(event.type().attribute(), event.text(), null);
                json.value("dayOnly", event.type().isDayOnly());
            });
            json.list(
                    "relationships",
                    () -> event.links().forEach(link -> link(link.type(), link.row(), link.qualifier())));
        });
    }
}
