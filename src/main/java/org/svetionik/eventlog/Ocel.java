package org.svetionik.eventlog;

import java.io.OutputStream;
import java.time.Instant;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
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
    private final SortedMap<String, Long> counts;

    private Ocel(Known known, OcelJson json, SortedMap<String, Long> counts) {
        this.known = known;
        this.graph = known.graph();
        this.json = json;
        this.counts = counts;
    }

    /**
     * Writes the log, and closes the stream. Returns how many events and objects of each type it holds.
     *
     * @param parts passes on each student with its cases once, in snapshots that all have every institution; it is asked twice
     */
    static SortedMap<String, Long> write(Consumer<Consumer<Snapshot>> parts, Instant moment, OutputStream out) {
        SortedMap<String, Long> counts = new TreeMap<>();
        try (OcelJson json = new OcelJson(out)) {
            json.object(() -> {
                types(json);
                json.list("objects", () -> objects(parts, part -> new Ocel(new Known(part, moment), json, counts)));
                json.list(
                        "events", () -> parts.accept(part -> new Ocel(new Known(part, moment), json, counts).events()));
            });
            return counts;
        }
    }

    private static void objects(Consumer<Consumer<Snapshot>> parts, Function<Snapshot, Ocel> of) {
        AtomicBoolean isFirst = new AtomicBoolean(true);
        parts.accept(part -> of.apply(part).objects(isFirst.getAndSet(false)));
    }

    private void events() {
        new Events(known).each(this::event);
    }

    private static void types(OcelJson json) {
        json.list("objectTypes", () -> {
            for (ObjectType type : ObjectType.values()) {
                declare(json, type.label(), type.attributes(), false);
            }
        });
        json.list("eventTypes", () -> {
            for (EventType type : EventType.values()) {
                declare(json, type.label(), type.attribute().isEmpty() ? List.of() : List.of(type.attribute()), true);
            }
        });
    }

    private static void declare(OcelJson json, String name, List<String> texts, boolean ofEvents) {
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

    private void objects(boolean withInstitutions) {
        named(withInstitutions)
                .forEach((type, rows) -> rows.stream().forEach(row -> {
                    counts.merge(type.label(), 1L, Long::sum);
                    json.object(() -> object(type, row));
                }));
    }

    /** The rows that events and their objects name, by type. */
    private Map<ObjectType, BitSet> named(boolean withInstitutions) {
        Map<ObjectType, BitSet> named = new EnumMap<>(ObjectType.class);
        for (ObjectType type : ObjectType.values()) {
            named.put(type, new BitSet());
        }
        new Events(known)
                .each(event -> event.links()
                        .forEach(link ->
                                named.getOrDefault(link.type(), new BitSet()).set(link.row())));
        named.put(
                ObjectType.INSTITUTION,
                all(withInstitutions ? graph.institutions().size() : 0));
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
