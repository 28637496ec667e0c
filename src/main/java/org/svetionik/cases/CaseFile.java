package org.svetionik.cases;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.svetionik.access.Viewer;
import org.svetionik.recording.Books;
import org.svetionik.recording.Refusals;

/**
 * A case as an act finds it.
 *
 * @param row its values by column
 * @param parts those of the viewer's institution
 * @param kind the kind of the viewer's institution
 * @param hasGround whether anything was observed on the student, or the case was handed on before
 */
record CaseFile(Map<String, @Nullable Object> row, Set<Part> parts, String kind, boolean hasGround) {

    private static final String UNKNOWN = "UNKNOWN_CASE";

    /** The case of a code; refuses one that is not there or in which the viewer's institution has no part, in the same words. */
    static CaseFile find(String code, String field, Viewer viewer, Books books) {
        Map<String, Object> parameters =
                Map.of("case", code, "institution", books.institution(), "label", Workplace.label(viewer));
        Map<String, Object> found = books.ask("partsInCase", parameters).stream()
                .findFirst()
                .orElseThrow(() -> Refusals.of(UNKNOWN, field, Map.of()));
        Set<Part> parts = Objects.requireNonNull((List<?>) found.get("parts")).stream()
                .map(part -> Part.valueOf(String.valueOf(part)))
                .collect(Collectors.toSet());
        if (parts.isEmpty()) {
            throw Refusals.of(UNKNOWN, field, Map.of());
        }
        return new CaseFile(
                books.find("cases", code).orElseThrow(),
                parts,
                String.valueOf(found.get("kind")),
                Boolean.TRUE.equals(found.get("hasGround")));
    }

    State state() {
        return State.ofCase(row);
    }

    /** Refuses a moment before the day on which the case was opened. */
    void requireSince(ZonedDateTime moment, String field) {
        requireSince(Moments.day(moment), field);
    }

    void requireSince(LocalDate day, String field) {
        if (row.get("opened_on") instanceof LocalDate opened && day.isBefore(opened)) {
            throw Refusals.of("BEFORE_OPENING", field, Map.of());
        }
    }
}
