package org.svetionik.graph;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.svetionik.model.Days;

/**
 * From which day on a link between two records is known to hold, and until when. The day stands on the link itself or on the record at its tail
 * or head; moments become days by the clock of Belgrade. A link that names no day holds whenever both of its records do.
 */
final class LinkDays {

    private static final String TAIL = "tail.";
    private static final String HEAD = "head.";
    private static final String SELF = "link.";

    /** Where the first day stands, by type of relationship; the first place that holds one tells. */
    static final Map<String, List<String>> SINCE = since();

    /** Where the last day stands, by type. */
    static final Map<String, List<String>> UNTIL = Map.of(
            "ATTENDS", List.of(TAIL + "leftOn"),
            "FIRST_PARTY_IS", List.of(TAIL + "validTo"),
            "SECOND_PARTY_IS", List.of(TAIL + "validTo"),
            "GIVEN_IN", List.of(TAIL + "endedOn"),
            "PROVIDED_BY", List.of(TAIL + "endedOn"));

    private LinkDays() {}

    private static Map<String, List<String>> since() {
        Map<String, List<String>> days = new LinkedHashMap<>();
        days.put("APPEARS_IN", List.of(SELF + "since", HEAD + "openedOn"));
        days.put("LED_BY", List.of(TAIL + "leadSince", TAIL + "openedOn"));
        days.put("ATTENDS", List.of(TAIL + "enrolledOn"));
        days.put("DELIVERED_TO", List.of(SELF + "deliveredOn"));
        days.put("TOOK_PART_IN", List.of(HEAD + "heldOn"));
        days.put("TRAINED_AT", List.of(HEAD + "heldFrom"));
        put(days, TAIL + "openedOn", "CONCERNS", "OPENED_BY");
        put(days, TAIL + "observedOn", "OF_STUDENT", "OBSERVED_BY", "SHOWS");
        put(days, TAIL + "concludedOn", "ASSESSES", "MADE_BY", "CONSIDERS");
        put(days, TAIL + "decidedOn", "DECIDES", "DECIDED_BY");
        put(days, TAIL + "startedOn", "GIVEN_IN", "PROVIDED_BY");
        put(days, TAIL + "validFrom", "FIRST_PARTY_IS", "SECOND_PARTY_IS");
        put(days, TAIL + "heldOn", "HELD_BY");
        put(days, TAIL + "heldFrom", "ORGANISED_BY");
        put(days, TAIL + "sentAt", "HANDS_OVER", "SENT_BY", "SENT_TO");
        return days;
    }

    private static void put(Map<String, List<String>> days, String day, String... types) {
        for (String type : types) {
            days.put(type, List.of(day));
        }
    }

    /** The properties of nodes in which days stand. */
    static Set<String> ofNodes() {
        Set<String> names = new TreeSet<>();
        Stream.of(SINCE, UNTIL)
                .flatMap(days -> days.values().stream())
                .flatMap(List::stream)
                .filter(place -> !place.startsWith(SELF))
                .forEach(place -> names.add(place.substring(TAIL.length())));
        return names;
    }

    /** A day of a link, out of what an answer says of it and of the records at its ends; null where it names none. */
    static @Nullable LocalDate day(Map<String, List<String>> places, Map<?, ?> link, Map<?, ?> tail, Map<?, ?> head) {
        return places.getOrDefault(String.valueOf(link.get("type")), List.of()).stream()
                .map(place -> day(
                        place.startsWith(SELF) ? link : place.startsWith(TAIL) ? tail : head,
                        place.substring(TAIL.length())))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDate day(Map<?, ?> of, String name) {
        Object value = of.get(name);
        if (value instanceof ZonedDateTime moment) {
            return moment.withZoneSameInstant(Days.ZONE).toLocalDate();
        }
        return value instanceof LocalDate day ? day : null;
    }
}
