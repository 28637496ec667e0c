package org.svetionik.history;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What was known of a record from one moment to another.
 *
 * @param supersededAt null for what is known now
 * @param act a value of the vocabulary RecordedAct; null where an import brought it or the viewer may not see the act
 * @param importId null for those who may not see imports
 * @param takenBack whether what it said was taken back then, and nothing took its place
 */
record Version(
        ZonedDateTime recordedAt,
        @Nullable ZonedDateTime supersededAt,
        @Nullable String act,
        @Nullable String importId,
        boolean takenBack,
        List<VersionValue> values) {

    /** The version in a row of {@link org.svetionik.graph.Versions}. */
    static Version of(Map<String, Object> row) {
        return new Version(
                Objects.requireNonNull(moment(row.get("recordedAt"))),
                moment(row.get("supersededAt")),
                text(row.get("act")),
                text(row.get("importId")),
                false,
                ((List<?>) Objects.requireNonNull(row.get("values")))
                        .stream()
                                .map(value -> VersionValue.of((Map<?, ?>) value))
                                .filter(value -> !value.values().isEmpty())
                                .toList());
    }

    /** The versions of one record that differ in what the viewer is told: that something else changed is told no more than what. */
    static List<Version> told(List<Map<String, Object>> rows) {
        List<Version> told = new ArrayList<>();
        for (Map<String, Object> row : rows) {
            Version version = of(row);
            Version last = told.isEmpty() ? null : told.get(told.size() - 1);
            if (last != null && last.saysTheSameUntil(version)) {
                told.set(told.size() - 1, last.until(version.supersededAt()));
            } else {
                told.add(version);
            }
        }
        return IntStream.range(0, told.size())
                .mapToObj(i -> told.get(i).before(i + 1 < told.size() ? told.get(i + 1) : null))
                .toList();
    }

    /** What it said under a name, where that is shown. */
    List<String> said(String name) {
        return values.stream()
                .filter(value -> value.name().equals(name))
                .findFirst()
                .map(VersionValue::values)
                .orElse(List.of());
    }

    boolean isKnownAt(ZonedDateTime moment) {
        return !recordedAt.isAfter(moment) && (supersededAt == null || supersededAt.isAfter(moment));
    }

    /** Whether another version took the place of this one and says no other thing. */
    private boolean saysTheSameUntil(Version next) {
        return next.recordedAt.equals(supersededAt) && next.values.equals(values);
    }

    private Version until(@Nullable ZonedDateTime end) {
        return new Version(recordedAt, end, act, importId, takenBack, values);
    }

    /** The same before the one that came next; nothing came after one that was taken back, or only later. */
    private Version before(@Nullable Version next) {
        boolean isGone = supersededAt != null && (next == null || !supersededAt.equals(next.recordedAt));
        return new Version(recordedAt, supersededAt, act, importId, isGone, values);
    }

    private static @Nullable ZonedDateTime moment(@Nullable Object value) {
        return value instanceof ZonedDateTime moment ? moment.withZoneSameInstant(ZoneOffset.UTC) : null;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
