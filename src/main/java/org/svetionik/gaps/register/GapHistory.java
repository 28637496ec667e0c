package org.svetionik.gaps.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that happened to one gap, oldest first; it begins with the run that found it. */
public record GapHistory(String gapCode, List<GapEvent> events) {

    public GapHistory {
        events = List.copyOf(events);
    }

    /** Of a gap that no run has found yet. */
    public static GapHistory none(String gapCode) {
        return new GapHistory(gapCode, List.of());
    }

    GapHistory and(GapEvent event) {
        List<GapEvent> more = new ArrayList<>(events);
        more.add(event);
        return new GapHistory(gapCode, more);
    }

    int next() {
        return events.size() + 1;
    }

    /** What had happened by a moment. */
    public GapHistory until(Instant moment) {
        return new GapHistory(
                gapCode,
                events.stream().filter(event -> !event.at().isAfter(moment)).toList());
    }

    /** {@return what the records said last; empty where no run has found it} */
    public Optional<GapEvent> lastFound() {
        return last(event -> event.act().isFound());
    }

    public boolean isOpen() {
        return lastFound().filter(event -> event.act() != GapAct.CLOSED).isPresent();
    }

    /** {@return when it was found, or found again; null where it never was} */
    public @Nullable Instant openedAt() {
        return last(event -> event.act() == GapAct.OPENED || event.act() == GapAct.REOPENED)
                .map(GapEvent::at)
                .orElse(null);
    }

    /** {@return when the records ceased to show it; null while they do} */
    public @Nullable Instant closedAt() {
        return isOpen() ? null : lastFound().map(GapEvent::at).orElse(null);
    }

    /** {@return when somebody last took note of it since it was found, or found again; null where nobody has} */
    public @Nullable Instant acknowledgedAt() {
        return lastOf(GapAct.ACKNOWLEDGED).map(GapEvent::at).orElse(null);
    }

    /** {@return who sees to it and by when; empty where nobody was named since it was found, or found again} */
    public Optional<GapEvent> assignment() {
        return lastOf(GapAct.ASSIGNED);
    }

    /** {@return why and by whom it was set aside; empty where it was not since it was found, or found again} */
    public Optional<GapEvent> dismissal() {
        return lastOf(GapAct.DISMISSED);
    }

    /** {@return what the institutions that it names said, all of it, oldest first} */
    public List<GapEvent> answers() {
        return events.stream().filter(event -> event.act() == GapAct.ANSWERED).toList();
    }

    /** Whether whoever was to see to it has let the day pass. */
    public boolean isOverdue(LocalDate today) {
        return isOpen()
                && assignment()
                        .map(GapEvent::dueOn)
                        .filter(due -> due.isBefore(today))
                        .isPresent();
    }

    private Optional<GapEvent> lastOf(GapAct act) {
        return sinceFound().filter(event -> event.act() == act).reduce((a, b) -> b);
    }

    /** What was done in the present time of standing open: it begins anew when a gap is found again. */
    private Stream<GapEvent> sinceFound() {
        int from = last(event -> event.act() == GapAct.OPENED || event.act() == GapAct.REOPENED)
                .map(GapEvent::number)
                .orElse(0);
        return events.stream().filter(event -> event.number() > from);
    }

    private Optional<GapEvent> last(Predicate<GapEvent> fits) {
        return events.stream().filter(fits).reduce((a, b) -> b);
    }

    /** What the records said when they last showed it. */
    public Sighting lastSighting() {
        return last(event -> event.act() == GapAct.OPENED || event.act() == GapAct.REOPENED)
                .map(event -> Objects.requireNonNull(event.sighting()))
                .orElseThrow(() -> new IllegalStateException("No run has found " + gapCode));
    }
}
