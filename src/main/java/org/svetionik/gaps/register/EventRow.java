package org.svetionik.gaps.register;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An event as the graph holds it. */
final class EventRow {

    private EventRow() {}

    static Map<String, Object> of(GapEvent event) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("gapEventCode", event.gapEventCode());
        row.put("gapCode", event.gapCode());
        row.put("number", event.number());
        row.put("at", event.at().atZone(ZoneOffset.UTC));
        row.put("act", event.act().name());
        row.put("ownerCode", event.ownerCode());
        row.put("dueOn", event.dueOn());
        row.put("text", event.text());
        Sighting sighting = event.sighting();
        if (sighting != null) {
            row.put("kind", sighting.identity().kind());
            row.put("subjects", sighting.identity().subjects());
            row.put("districtCode", sighting.identity().district());
            row.put("status", sighting.status());
            row.put("since", sighting.since());
            row.put("severity", sighting.severity());
            row.put("ruleSet", sighting.ruleSet());
        }
        GapCarer by = event.by();
        if (by != null) {
            row.put("byRole", by.role());
            row.put("byInstitution", by.institutionCode());
            row.put("byDistrict", by.districtCode());
        }
        row.values().removeIf(Objects::isNull);
        return Map.copyOf(row);
    }

    static GapEvent event(Map<String, Object> row) {
        return new GapEvent(
                text(row, "gapCode"),
                ((Long) Objects.requireNonNull(row.get("number"))).intValue(),
                ((ZonedDateTime) Objects.requireNonNull(row.get("at"))).toInstant(),
                GapAct.valueOf(text(row, "act")),
                row.get("kind") == null ? null : sighting(row),
                row.get("byRole") == null ? null : carer(row),
                (String) row.get("ownerCode"),
                (LocalDate) row.get("dueOn"),
                (String) row.get("text"));
    }

    private static Sighting sighting(Map<String, Object> row) {
        List<String> subjects = ((List<?>) Objects.requireNonNull(row.get("subjects")))
                .stream().map(String::valueOf).toList();
        return new Sighting(
                new GapIdentity(text(row, "kind"), subjects, text(row, "districtCode")),
                text(row, "status"),
                (LocalDate) row.get("since"),
                text(row, "severity"),
                ((Long) Objects.requireNonNull(row.get("ruleSet"))).intValue());
    }

    private static GapCarer carer(Map<String, Object> row) {
        return new GapCarer(text(row, "byRole"), (String) row.get("byInstitution"), (String) row.get("byDistrict"));
    }

    private static String text(Map<String, Object> row, String field) {
        return String.valueOf(Objects.requireNonNull(row.get(field), field));
    }
}
