package org.svetionik.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Where a student's school is, and which institutions are responsible there (G14, G15): candidates are active institutions of the kind, of
 * the municipality first, else of its district; a receiver that the rule set of gaps names replaces those of its territory.
 *
 * @param municipality code; null where the school has none
 * @param district code; null where the school has none
 * @param institutions those of the kinds in question in the municipality, in the district or without a district, in the order of codes
 */
record Place(@Nullable String municipality, @Nullable String district, List<Body> institutions, LocalDate day) {

    /** Whom the rule set of gaps names for a territory, a place and a kind. */
    @FunctionalInterface
    interface Named {
        Optional<String> of(String territory, String place, String kind);
    }

    /** An institution that may have to be told. */
    record Body(
            String institutionCode,
            String name,
            String kind,
            @Nullable String municipality,
            @Nullable String district,
            @Nullable LocalDate activeFrom,
            @Nullable LocalDate activeTo) {

        /** An institution of the named query {@code studentSigns}. */
        static Body of(Map<?, ?> row) {
            return new Body(
                    String.valueOf(row.get("code")),
                    String.valueOf(row.get("name")),
                    String.valueOf(row.get("kind")),
                    (String) row.get("municipality"),
                    (String) row.get("district"),
                    (LocalDate) row.get("activeFrom"),
                    (LocalDate) row.get("activeTo"));
        }

        boolean isActive(LocalDate day) {
            return (activeFrom == null || !activeFrom.isAfter(day)) && (activeTo == null || !activeTo.isBefore(day));
        }
    }

    /** The responsible institutions of a kind; none where the graph knows none. */
    List<Body> responsible(String territory, String kind, Named named) {
        return switch (territory) {
            case "NATIONAL" ->
                named.of("NATIONAL", "", kind)
                        .map(this::only)
                        .orElseGet(() -> all(kind, one -> one.district() == null));
            case "SAME_DISTRICT" -> ofDistrict(kind, named, true);
            default -> ofMunicipality(kind, named).orElseGet(() -> ofDistrict(kind, named, false));
        };
    }

    private Optional<List<Body>> ofMunicipality(String kind, Named named) {
        if (municipality == null || district == null) {
            return Optional.empty();
        }
        return named.of("MUNICIPALITY", municipality, kind)
                .map(this::only)
                .or(() -> Optional.of(all(kind, one -> municipality.equals(one.municipality())))
                        .filter(own -> !own.isEmpty()));
    }

    private List<Body> ofDistrict(String kind, Named named, boolean anyOfIt) {
        if (district == null) {
            return List.of();
        }
        return named.of("DISTRICT", district, kind).map(this::only).orElseGet(() -> {
            List<Body> whole = all(kind, one -> isNear(one) && one.municipality() == null);
            return whole.isEmpty() && anyOfIt ? all(kind, this::isNear) : whole;
        });
    }

    private boolean isNear(Body one) {
        return one.district() != null && one.district().equals(district);
    }

    private List<Body> only(String code) {
        return institutions.stream()
                .filter(one -> one.institutionCode().equals(code) && one.isActive(day))
                .toList();
    }

    private List<Body> all(String kind, Predicate<Body> fits) {
        return institutions.stream()
                .filter(one -> one.kind().equals(kind) && one.isActive(day))
                .filter(fits)
                .toList();
    }
}
