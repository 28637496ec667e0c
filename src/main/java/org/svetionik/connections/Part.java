package org.svetionik.connections;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The part that an entity plays in a case, and from which day on that is known. */
record Part(String role, LocalDate since) {

    /** Too many share these for them to say anything by themselves; gaps of the kind SPLIT_CASES leave them out, too. */
    private static final Set<String> TIE_NOTHING = Set.of("CONTACT", "RESIDENCE");

    static List<Part> of(Object parts) {
        return ((List<?>) parts)
                .stream()
                        .map(part -> of((Map<?, ?>) part))
                        .distinct()
                        .sorted(Comparator.comparing(Part::role).thenComparing(Part::since))
                        .toList();
    }

    private static Part of(Map<?, ?> part) {
        return new Part(String.valueOf(part.get("role")), (LocalDate) Objects.requireNonNull(part.get("since")));
    }

    /** Whether a role ties cases together. */
    static boolean ties(String role) {
        return !TIE_NOTHING.contains(role);
    }

    boolean ties() {
        return ties(role);
    }

    boolean isResidence() {
        return role.equals("RESIDENCE");
    }
}
