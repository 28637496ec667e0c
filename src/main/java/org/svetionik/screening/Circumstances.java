package org.svetionik.screening;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.svetionik.rules.RuleSet;
import org.svetionik.screening.NextSteps.StepReceiver;

/**
 * What the named query {@code studentSigns} tells one viewer about one student.
 *
 * @param school of the student; null where the graph knows none
 */
record Circumstances(
        @Nullable StepReceiver school, Place place, List<Sign> signs, List<Deed> deeds, List<GraphDuty> duties) {

    /**
     * A duty of the graph.
     *
     * @param priority null where it binds any
     * @param condition what it depends on, in the graph's words; null where it binds without
     */
    record GraphDuty(
            String code,
            String toKind,
            @Nullable String priority,
            @Nullable Integer withinHours,
            String territory,
            @Nullable String condition,
            String basis,
            boolean unverified) {

        private static GraphDuty of(Map<?, ?> row) {
            Number hours = (Number) row.get("withinHours");
            return new GraphDuty(
                    String.valueOf(row.get("code")),
                    String.valueOf(row.get("toKind")),
                    (String) row.get("priority"),
                    hours == null ? null : hours.intValue(),
                    String.valueOf(row.get("territory")),
                    (String) row.get("condition"),
                    row.get("basis") instanceof String basis ? basis : "",
                    !"SOURCED".equals(row.get("status")));
        }
    }

    static Circumstances of(Map<String, Object> row, RuleSet decisive, Instant asOf) {
        Place place = Place.of(row, decisive, Moments.day(asOf));
        List<Deed> deeds = Stream.concat(
                        list(row, "referrals", Deed::referral).stream(),
                        list(row, "assessments", Deed::assessment).stream())
                .filter(deed -> !deed.knownAt().isAfter(asOf))
                .toList();
        return new Circumstances(
                school(row), place, list(row, "observations", Sign::of), deeds, list(row, "duties", GraphDuty::of));
    }

    private static @Nullable StepReceiver school(Map<String, Object> row) {
        return row.get("school") instanceof String code
                ? new StepReceiver(code, String.valueOf(row.get("schoolName")), "SCHOOL")
                : null;
    }

    private static <T> List<T> list(Map<String, Object> row, String column, Function<Map<?, ?>, T> read) {
        return ((List<?>) row.getOrDefault(column, List.of()))
                .stream().map(one -> read.apply((Map<?, ?>) one)).toList();
    }
}
