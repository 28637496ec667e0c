package org.svetionik.rules;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who is responsible for a place, so that whoever hands a case on to any of them has done a duty (G14, G15): those of its municipality, else
 * those of its district as a whole. A receiver that the rule set names takes the place of all of a territory.
 */
public final class Responsibles {

    private final RuleSet rules;
    private final Map<String, Receiver> byCode = new TreeMap<>();
    private final Map<String, List<Receiver>> byKind;

    /** @param atWork the institutions in question, of those that are at work on the day in question */
    public Responsibles(RuleSet rules, Collection<Receiver> atWork) {
        this.rules = rules;
        atWork.forEach(one -> byCode.put(one.code(), one));
        this.byKind = byCode.values().stream().collect(Collectors.groupingBy(Receiver::kind));
    }

    /**
     * The responsible institutions of a kind, in the order of their codes; empty where none is known.
     *
     * @param territory a value of the vocabulary Territory
     * @param municipality code of the student's school; empty where it is not known, like the district
     */
    public List<Receiver> of(String territory, String kind, String municipality, String district) {
        return switch (territory) {
            case "NATIONAL" ->
                named("NATIONAL", "", kind)
                        .orElseGet(() -> all(kind, one -> one.district().isEmpty()));
            case "SAME_DISTRICT" -> ofDistrict(kind, district, true);
            default -> ofMunicipality(kind, municipality, district);
        };
    }

    private List<Receiver> ofMunicipality(String kind, String municipality, String district) {
        if (municipality.isEmpty() || district.isEmpty()) {
            return ofDistrict(kind, district, false);
        }
        return named("MUNICIPALITY", municipality, kind)
                .or(() -> Optional.of(all(kind, one -> one.municipality().equals(municipality)))
                        .filter(own -> !own.isEmpty()))
                .orElseGet(() -> ofDistrict(kind, district, false));
    }

    private List<Receiver> ofDistrict(String kind, String district, boolean anyOfIt) {
        if (district.isEmpty()) {
            return List.of();
        }
        Predicate<Receiver> near = one -> one.district().equals(district);
        return named("DISTRICT", district, kind).orElseGet(() -> {
            List<Receiver> whole = all(kind, near.and(one -> one.municipality().isEmpty()));
            return whole.isEmpty() && anyOfIt ? all(kind, near) : whole;
        });
    }

    /** The receiver that is named; nobody where it is unknown or not at work; empty where none is named. */
    private Optional<List<Receiver>> named(String territory, String place, String kind) {
        return rules.receiver(territory, place, kind)
                .map(code -> Stream.ofNullable(byCode.get(code)).toList());
    }

    private List<Receiver> all(String kind, Predicate<Receiver> fits) {
        return byKind.getOrDefault(kind, List.of()).stream().filter(fits).toList();
    }
}
