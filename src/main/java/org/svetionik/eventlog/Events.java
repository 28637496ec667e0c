package org.svetionik.eventlog;

import java.util.function.Consumer;
import org.svetionik.snapshot.Instants;
import org.svetionik.snapshot.Known;
import org.svetionik.snapshot.Refs;
import org.svetionik.snapshot.Snapshot;

/** The events that were known at a moment, type by type in the order of the codes of their records. */
final class Events {

    private final Known known;
    private final Snapshot graph;

    Events(Known known) {
        this.known = known;
        this.graph = known.graph();
    }

    void each(Consumer<Event> reader) {
        observations(reader);
        openings(reader);
        referrals(reader);
        decisions(reader);
        measures(reader);
    }

    private void observations(Consumer<Event> reader) {
        var all = graph.observations();
        for (int row = 0; row < all.size(); row++) {
            int indicator = all.indicator().get(row);
            int day = all.observedOn().get(row);
            if (known.isKnown(all.recordedAt().get(row)) && day <= known.day()) {
                String sign =
                        indicator == Refs.NONE ? "" : graph.indicators().codes().get(indicator);
                reader.accept(new Event(EventType.OBSERVATION, all.codes().get(row), Known.startOf(day), sign)
                        .with(ObjectType.STUDENT, all.student().get(row), "seen on")
                        .with(ObjectType.INSTITUTION, all.observer().get(row), "seen by"));
            }
        }
    }

    private void openings(Consumer<Event> reader) {
        var all = graph.cases();
        for (int row = 0; row < all.size(); row++) {
            int day = all.openedOn().get(row);
            if (day <= known.day()) {
                reader.accept(of(EventType.OPENING, all.codes().get(row), Known.startOf(day), "", row)
                        .with(ObjectType.INSTITUTION, all.opener().get(row), "opened by"));
            }
        }
    }

    /** An event in a case, and so of its student. */
    private Event of(EventType type, String code, long time, String text, int caze) {
        Event event = new Event(type, code, time, text).with(ObjectType.CASE, caze, "in");
        return caze == Refs.NONE
                ? event
                : event.with(ObjectType.STUDENT, graph.cases().student().get(caze), "about");
    }

    private void referrals(Consumer<Event> reader) {
        var all = graph.referrals();
        for (int row = 0; row < all.size(); row++) {
            if (known.isSent(row)) {
                step(reader, row, EventType.SENT, all.sentAt(), all.priority().get(row));
                step(reader, row, EventType.RECEIVED, all.receivedAt(), "");
                step(
                        reader,
                        row,
                        EventType.RESPONDED,
                        all.respondedAt(),
                        all.response().get(row));
                step(reader, row, EventType.FED_BACK, all.feedbackAt(), "");
            }
        }
    }

    private void step(Consumer<Event> reader, int row, EventType type, Instants times, String text) {
        var all = graph.referrals();
        if (known.isKnown(times.get(row))) {
            reader.accept(of(
                            type,
                            all.codes().get(row),
                            times.get(row),
                            text,
                            all.caze().get(row))
                    .with(ObjectType.INSTITUTION, all.sender().get(row), "sent by")
                    .with(ObjectType.INSTITUTION, all.receiver().get(row), "sent to"));
        }
    }

    private void decisions(Consumer<Event> reader) {
        var all = graph.decisions();
        for (int row = 0; row < all.size(); row++) {
            int day = all.decidedOn().get(row);
            if (day <= known.day()) {
                String outcome = all.outcome().get(row);
                int caze = all.caze().get(row);
                reader.accept(of(EventType.DECISION, all.codes().get(row), Known.startOf(day), outcome, caze)
                        .with(ObjectType.INSTITUTION, all.body().get(row), "decided by"));
            }
        }
    }

    private void measures(Consumer<Event> reader) {
        var all = graph.measures();
        for (int row = 0; row < all.size(); row++) {
            int day = all.startedOn().get(row);
            if (day <= known.day()) {
                String kind = all.kind().get(row);
                int caze = all.caze().get(row);
                reader.accept(of(EventType.MEASURE, all.codes().get(row), Known.startOf(day), kind, caze)
                        .with(ObjectType.INSTITUTION, all.provider().get(row), "given by"));
            }
        }
    }
}
