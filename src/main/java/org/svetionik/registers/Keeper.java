package org.svetionik.registers;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.svetionik.access.Forbidden;
import org.svetionik.access.Right;
import org.svetionik.access.Role;
import org.svetionik.access.Viewer;
import org.svetionik.recording.Books;
import org.svetionik.recording.Refusals;

/**
 * Whoever keeps a register, within one act: all of it, or what is of the own district, or of the own institution where the role has no
 * district. An entry is of a district where one of its institutions is and none is of another; bodies of the whole country are of none.
 */
record Keeper(Viewer viewer, Right right, Books books) {

    boolean keepsAll() {
        return right == Right.ALL;
    }

    /** The district of whoever keeps what is of a district; refuses a role without one. */
    String district() {
        Role role = viewer.role();
        String district = viewer.districtCode();
        if (role == null || !role.hasDistrict() || district == null) {
            throw new Forbidden();
        }
        return district;
    }

    /** Whether an entry that is there, by column, is the viewer's to keep. */
    boolean keeps(Register register, Map<String, @Nullable Object> row) {
        return keepsAll()
                || keeps(places(
                        register.equals(Register.INSTITUTIONS)
                                ? List.of(String.valueOf(row.get("code")))
                                : register.institutions(row)));
    }

    /** Refuses an entry, by column, that names an institution that is not there, or that would not be the viewer's to keep. */
    void requireKept(Register register, Map<String, @Nullable Object> row) {
        register.owners().forEach(owner -> requireThere(register.codes(row, owner), owner));
        boolean kept = keepsAll()
                || (register.equals(Register.INSTITUTIONS)
                        ? district().equals(row.get("district_code"))
                        : keeps(places(register.institutions(row))));
        if (!kept) {
            String blamed = register.blamed();
            throw blamed == null ? new Forbidden() : Refusals.of("NOT_KEPT", blamed, Map.of());
        }
    }

    /** Refuses an institution that is not there, or whose entries are not the viewer's to keep. */
    void requireKept(String institution, String field) {
        if (!keeps(requireThere(List.of(institution), field))) {
            throw Refusals.of("NOT_KEPT", field, Map.of());
        }
    }

    /** Whether an institution is there whose entries are the viewer's to keep. */
    boolean keepsOf(String institution) {
        return keeps(places(List.of(institution)));
    }

    private boolean keeps(Map<String, Place> places) {
        Role role = viewer.role();
        if (keepsAll()) {
            return true;
        } else if (role != null && role.hasDistrict()) {
            String own = district();
            return places.values().stream().anyMatch(place -> place.districts().contains(own))
                    && places.values().stream()
                            .allMatch(place -> place.districts().isEmpty()
                                    || place.districts().contains(own));
        }
        String label = role == null ? null : role.institutionLabel();
        return places.size() == 1
                && places.entrySet().stream()
                        .allMatch(one -> one.getKey().equals(viewer.institutionCode())
                                && one.getValue().labels().contains(label));
    }

    /** Refuses codes of which one is no institution's. */
    Map<String, Place> requireThere(Collection<String> institutions, String field) {
        Map<String, Place> places = places(institutions);
        if (!places.keySet().containsAll(institutions)) {
            throw Refusals.of("NO_INSTITUTION", field, Map.of());
        }
        return places;
    }

    /** Whether a query finds anything in the own district. */
    boolean finds(String query, Map<String, String> named) {
        Map<String, Object> parameters = new HashMap<>(named);
        parameters.put("district", district());
        return !books.ask(query, parameters).isEmpty();
    }

    private Map<String, Place> places(Collection<String> institutions) {
        Map<String, Place> places = new HashMap<>();
        books.ask("placesOfInstitutions", Map.of("codes", List.copyOf(institutions)))
                .forEach(row -> places.put(
                        String.valueOf(row.get("code")),
                        new Place(list(row.get("labels")), list(row.get("districts")))));
        return places;
    }

    private static List<?> list(@Nullable Object value) {
        return (List<?>) Objects.requireNonNull(value);
    }

    /** What an institution is, and of which districts. */
    record Place(List<?> labels, List<?> districts) {}
}
