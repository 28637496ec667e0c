package org.svetionik.gaps;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.svetionik.explanation.Bounds;
import org.svetionik.explanation.Explanation;
import org.svetionik.gaps.register.GapAct;
import org.svetionik.gaps.register.GapCarer;
import org.svetionik.gaps.register.GapEvent;
import org.svetionik.records.RecordReference;
import org.svetionik.wording.Words;

/**
 * A gap as the schema has it.
 *
 * @param shown the records behind it that the viewer may see, in order; none where they were not asked for
 */
record CooperationGap(
        String id,
        GapKind kind,
        Words title,
        GapStatus status,
        Severity severity,
        LocalDate since,
        Certainty certainty,
        List<NamedSubject> subjects,
        @Nullable String districtCode,
        Expectation expected,
        Observed observed,
        @Nullable Bounds interval,
        @Nullable Double probability,
        @Nullable Long needed,
        Words explanation,
        Words whatWouldCloseIt,
        int ruleSet,
        Explanation why,
        Care care,
        List<Entry> history,
        List<RecordReference> shown) {

    enum Certainty {
        EXACT,
        INTERVAL,
        PROBABILITY
    }

    record NamedSubject(String role, String code, Words name) {}

    record Expectation(@Nullable Double value, Words basis) {}

    record Observed(@Nullable Long count, @Nullable Long of, boolean suppressed) {}

    /** What people did about it since it was found, or found again. */
    record Care(
            @Nullable OffsetDateTime openedAt,
            @Nullable OffsetDateTime closedAt,
            @Nullable OffsetDateTime acknowledgedAt,
            @Nullable String ownerCode,
            @Nullable LocalDate dueOn,
            boolean overdue,
            @Nullable OffsetDateTime dismissedAt) {}

    record Entry(
            OffsetDateTime at,
            GapAct act,
            @Nullable String byRole,
            @Nullable String byInstitution,
            @Nullable String ownerCode,
            @Nullable LocalDate dueOn,
            @Nullable String text) {

        static Entry of(GapEvent event) {
            GapCarer by = event.by();
            return new Entry(
                    Explanation.utc(event.at()),
                    event.act(),
                    by == null ? null : by.role(),
                    by == null ? null : by.institutionCode(),
                    event.ownerCode(),
                    event.dueOn(),
                    event.text());
        }
    }

    public @Nullable OffsetDateTime openedAt() {
        return care.openedAt;
    }

    public @Nullable OffsetDateTime closedAt() {
        return care.closedAt;
    }

    public @Nullable OffsetDateTime acknowledgedAt() {
        return care.acknowledgedAt;
    }

    public @Nullable String ownerCode() {
        return care.ownerCode;
    }

    public @Nullable LocalDate dueOn() {
        return care.dueOn;
    }

    public boolean overdue() {
        return care.overdue;
    }

    public @Nullable OffsetDateTime dismissedAt() {
        return care.dismissedAt;
    }

    /** The same gap with those of the records behind it that are among some. */
    CooperationGap showing(List<RecordReference> all, Set<RecordReference> visible) {
        return new CooperationGap(
                id,
                kind,
                title,
                status,
                severity,
                since,
                certainty,
                subjects,
                districtCode,
                expected,
                observed,
                interval,
                probability,
                needed,
                explanation,
                whatWouldCloseIt,
                ruleSet,
                why,
                care,
                history,
                all.stream().filter(visible::contains).toList());
    }
}
