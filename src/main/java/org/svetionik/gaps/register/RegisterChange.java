package org.svetionik.gaps.register;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a run of the definitions changes in the register. */
final class RegisterChange {

    private static final String CANNOT_TELL = "CANNOT_TELL";
    private static final String CLOSED = "CLOSED";

    private RegisterChange() {}

    /**
     * The events that bring the histories up to a run: gaps that are new are opened, those that came back are reopened, and those that it did
     * not find are closed. In the order of gap codes, so that equal runs write equal events.
     *
     * @param found the gaps of the run, with those that cannot be told
     */
    static List<GapEvent> between(Map<String, GapHistory> histories, List<Sighting> found, Instant at) {
        Map<String, Sighting> byCode = new HashMap<>();
        found.forEach(sighting -> byCode.put(sighting.identity().code(), sighting));
        TreeSet<String> codes = new TreeSet<>(byCode.keySet());
        codes.addAll(histories.keySet());
        List<GapEvent> events = new ArrayList<>();
        for (String code : codes) {
            event(histories.getOrDefault(code, GapHistory.none(code)), byCode.get(code), at)
                    .ifPresent(events::add);
        }
        return events;
    }

    private static Optional<GapEvent> event(GapHistory before, @Nullable Sighting now, Instant at) {
        if (now != null && !now.status().equals(CANNOT_TELL)) {
            GapAct act = before.events().isEmpty() ? GapAct.OPENED : GapAct.REOPENED;
            return before.isOpen() ? Optional.empty() : Optional.of(GapEvent.found(act, before.next(), at, now));
        }
        return before.isOpen()
                ? Optional.of(GapEvent.found(
                        GapAct.CLOSED,
                        before.next(),
                        at,
                        closed(before.lastSighting(), now == null ? CLOSED : CANNOT_TELL)))
                : Optional.empty();
    }

    private static Sighting closed(Sighting last, String status) {
        return new Sighting(last.identity(), status, last.since(), last.severity(), last.ruleSet());
    }
}
