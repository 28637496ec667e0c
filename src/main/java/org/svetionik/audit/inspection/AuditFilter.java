package org.svetionik.audit.inspection;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.svetionik.audit.Act;
import org.svetionik.audit.ActKind;
import org.svetionik.audit.Entry;
import org.svetionik.audit.Opening;

/** Which entries are asked for. Every condition given must hold; an empty list admits nothing. */
record AuditFilter(
        @Nullable List<String> who,
        @Nullable List<String> roles,
        @Nullable List<ActKind> kinds,
        @Nullable OffsetDateTime from,
        @Nullable OffsetDateTime until,
        @Nullable String code,
        @Nullable Boolean brokenGlass) {

    static final AuditFilter NONE = new AuditFilter(null, null, null, null, null, null, null);

    boolean admits(Entry entry) {
        Act act = entry.act();
        return (who == null || who.contains(act.who()))
                && (roles == null || roles.contains(String.valueOf(act.role())))
                && (kinds == null || kinds.contains(act.kind()))
                && (from == null || !entry.at().isBefore(from.toInstant()))
                && (until == null || entry.at().isBefore(until.toInstant()))
                && (brokenGlass == null || brokenGlass == act.brokenGlass())
                && (code == null || concerns(act, code));
    }

    private static boolean concerns(Act act, String code) {
        Opening opening = act.opening();
        boolean read = act.pseudonyms().values().stream().anyMatch((SortedSet<String> codes) -> codes.contains(code));
        return read || (opening != null && opening.caseCode().equals(code));
    }
}
