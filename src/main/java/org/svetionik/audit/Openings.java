package org.svetionik.audit;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.svetionik.access.Viewer;

/** The cases that stand open by broken glass, to whom and until when, as the log says. */
@Component
class Openings {

    private final Map<Holder, Map<String, Instant>> open = new HashMap<>();
    private final Clock clock;

    Openings(Clock clock) {
        this.clock = clock;
    }

    /** To whom a case stands open: a name in one role, for other roles of the same person see it as before. */
    private record Holder(String who, @Nullable String role) {}

    synchronized void take(Entry entry) {
        Opening opening = entry.act().opening();
        if (opening == null) {
            return;
        }
        Map<String, Instant> cases =
                open.computeIfAbsent(new Holder(entry.act().who(), entry.act().role()), none -> new HashMap<>());
        if (entry.act().kind() == ActKind.BREAK_GLASS && opening.until() != null) {
            cases.put(opening.caseCode(), opening.until());
        } else {
            cases.remove(opening.caseCode());
        }
    }

    /** The codes of the cases that stand open to a viewer at this moment. */
    synchronized Set<String> openTo(Viewer viewer) {
        Instant now = clock.instant();
        Holder holder = new Holder(
                viewer.name(), viewer.role() == null ? null : viewer.role().name());
        Map<String, Instant> cases = open.getOrDefault(holder, new HashMap<>());
        cases.values().removeIf(until -> !until.isAfter(now));
        return new TreeSet<>(cases.keySet());
    }
}
