package org.svetionik.gaps;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.svetionik.graph.BadRequest;

/** Which gaps are asked for; what is absent asks nothing, but closed gaps are given only where their status is asked for. */
record CooperationGapFilter(
        @Nullable List<GapKind> kinds,
        @Nullable List<String> districtCodes,
        @Nullable List<String> institutionCodes,
        @Nullable List<GapStatus> statuses,
        @Nullable List<Severity> severities,
        @Nullable Boolean dismissed,
        @Nullable Boolean overdue,
        @Nullable OffsetDateTime asOf,
        @Nullable Integer windowMonths,
        @Nullable OffsetDateTime knownAt) {

    static final CooperationGapFilter NONE = at(null, null);

    private static final int LONGEST_WINDOW = 60;

    /** {@return the length of the window that is asked for; refuses one out of range} */
    @Nullable
    Integer window() {
        if (windowMonths != null && (windowMonths < 1 || windowMonths > LONGEST_WINDOW)) {
            throw new BadRequest(
                    "WINDOW", "filter.windowMonths must be from 1 to " + LONGEST_WINDOW + ", not " + windowMonths);
        }
        return windowMonths;
    }

    /** Asks for every gap, at a moment and as it was known at another. */
    static CooperationGapFilter at(@Nullable OffsetDateTime asOf, @Nullable OffsetDateTime knownAt) {
        return new CooperationGapFilter(null, null, null, null, null, null, null, asOf, null, knownAt);
    }

    @Nullable
    Instant moment() {
        return asOf == null ? known() : asOf.toInstant();
    }

    @Nullable
    Instant known() {
        return knownAt == null ? null : knownAt.toInstant();
    }

    /** {@return until when what people did counts: what they did since the last run does, where no moment is named} */
    Instant until() {
        Instant happened = asOf == null ? Instant.MAX : asOf.toInstant();
        Instant known = knownAt == null ? Instant.MAX : knownAt.toInstant();
        return happened.isBefore(known) ? happened : known;
    }

    boolean admits(Gap gap, LocalDate today) {
        return admits(kinds, gap.kind())
                && admits(districtCodes, gap.identity().district())
                && (institutionCodes == null || institutionCodes.stream().anyMatch(gap::names))
                && (statuses == null ? gap.status() != GapStatus.CLOSED : statuses.contains(gap.status()))
                && admits(severities, gap.severity())
                && (dismissed == null || dismissed == gap.history().dismissal().isPresent())
                && (overdue == null || overdue == gap.history().isOverdue(today));
    }

    private static <T> boolean admits(@Nullable List<T> some, T one) {
        return some == null || some.contains(one);
    }
}
