package org.svetionik.cases;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.svetionik.recording.Refusals;

/**
 * One act of {@code cases/transitions-N.yaml}: in which states it may be done, and by whom.
 *
 * @param by parts that do it in any of the states
 * @param unled further parts that do it while nobody leads
 * @param kinds the kinds of institution that do it; any where empty
 * @param reasons what it may be done for; none is asked for where empty
 * @param notInEmergency reasons that do not hold in an emergency
 * @param fields what a correction may change, and by which parts
 */
record Transition(
        Set<State> from,
        Set<Part> by,
        Set<Part> unled,
        List<String> kinds,
        List<String> reasons,
        List<String> notInEmergency,
        Map<String, Set<Part>> fields) {

    Transition {
        from = Set.copyOf(from);
        by = Set.copyOf(by);
        unled = unled == null ? Set.of() : Set.copyOf(unled);
        kinds = kinds == null ? List.of() : List.copyOf(kinds);
        reasons = reasons == null ? List.of() : List.copyOf(reasons);
        notInEmergency = notInEmergency == null ? List.of() : List.copyOf(notInEmergency);
        fields = fields == null ? Map.of() : Map.copyOf(fields);
    }

    /** Refuses the act where the state or the parts of the institution do not allow it. */
    void require(State state, Set<Part> parts, String field) {
        Set<Part> allowed = EnumSet.copyOf(by);
        if (state == State.UNLED) {
            allowed.addAll(unled);
        }
        requireOneOf(allowed, parts, field);
        if (!from.contains(state)) {
            throw conflict(state.name(), field);
        }
    }

    /** Refuses a field that these parts do not correct. */
    void requireField(String field, Set<Part> parts) {
        requireOneOf(fields.getOrDefault(field, Set.of()), parts, field);
    }

    private static void requireOneOf(Set<Part> allowed, Set<Part> parts, String field) {
        if (parts.stream().noneMatch(allowed::contains)) {
            throw Refusals.of("NOT_YOURS", field, Map.of("parts", first(allowed)));
        }
    }

    private static String first(Set<Part> allowed) {
        return allowed.stream().sorted().findFirst().map(Part::name).orElse("");
    }

    /** Refuses a reason that the act is not done for. */
    void requireReason(String reason, boolean isEmergency) {
        if (!reasons.contains(reason)) {
            throw Refusals.of("REASON", "reason", Map.of("reasons", String.join(", ", reasons)));
        }
        if (isEmergency && notInEmergency.contains(reason)) {
            throw Refusals.of("REASON_IN_EMERGENCY", "reason", Map.of());
        }
    }

    /** Whether institutions of this kind do it. */
    boolean isDoneBy(String kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }

    static RuntimeException conflict(String state, String field) {
        return Refusals.of("CONFLICT", field, Map.of("state", state));
    }
}
