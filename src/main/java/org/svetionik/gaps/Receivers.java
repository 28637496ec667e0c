package org.svetionik.gaps;

import static org.svetionik.rules.Responsible.Territory.DISTRICT;
import static org.svetionik.rules.Responsible.Territory.MUNICIPALITY;
import static org.svetionik.rules.Responsible.Territory.NATIONAL;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.svetionik.rules.Responsible.Territory;
import org.svetionik.snapshot.Institutions;
import org.svetionik.snapshot.Refs;

/** The responsible receivers of a duty for a student: where several fit, all of them in the order of codes (G14, G15). */
final class Receivers {

    private record Place(int duty, int municipality, int district) {}

    private final AsOf asOf;
    private final Institutions institutions;
    private final Map<Place, int[]> known = new HashMap<>();

    Receivers(AsOf asOf) {
        this.asOf = asOf;
        this.institutions = asOf.graph.institutions();
    }

    int[] of(int duty, int student) {
        int school = student == Refs.NONE
                ? Refs.NONE
                : asOf.graph.students().school().get(student);
        int municipality =
                school == Refs.NONE ? Refs.NONE : institutions.municipality().get(school);
        int district = school == Refs.NONE ? Refs.NONE : institutions.district().get(school);
        return known.computeIfAbsent(new Place(duty, municipality, district), this::find);
    }

    private int[] find(Place place) {
        String territory = asOf.graph.duties().territory().get(place.duty);
        if (territory.equals("NATIONAL")) {
            return named(NATIONAL, "", place)
                    .orElseGet(() -> all(place, one -> institutions.district().get(one) == Refs.NONE));
        }
        if (place.district == Refs.NONE) {
            return new int[0];
        }
        return territory.equals("SAME_DISTRICT") ? ofDistrict(place) : ofMunicipality(place);
    }

    private int[] ofDistrict(Place place) {
        return named(DISTRICT, district(place), place).orElseGet(() -> {
            int[] whole = ofWholeDistrict(place);
            return whole.length > 0 ? whole : all(place, one -> isNear(one, place));
        });
    }

    /** Those of the municipality, or else those of its district that have none; each set gives way to a configured receiver. */
    private int[] ofMunicipality(Place place) {
        if (place.municipality != Refs.NONE) {
            String code = asOf.graph.places().municipalities().get(place.municipality);
            Optional<int[]> own = named(MUNICIPALITY, code, place).or(() -> ofOwn(place));
            if (own.isPresent()) {
                return own.get();
            }
        }
        return named(DISTRICT, district(place), place).orElseGet(() -> ofWholeDistrict(place));
    }

    private Optional<int[]> ofOwn(Place place) {
        int[] own = all(place, one -> institutions.municipality().get(one) == place.municipality);
        return own.length > 0 ? Optional.of(own) : Optional.empty();
    }

    private int[] ofWholeDistrict(Place place) {
        return all(
                place, one -> isNear(one, place) && institutions.municipality().get(one) == Refs.NONE);
    }

    private boolean isNear(int institution, Place place) {
        return institutions.district().get(institution) == place.district;
    }

    private String district(Place place) {
        return asOf.graph.places().districts().get(place.district);
    }

    /** The configured receiver; nobody where the graph does not know it or it is not active; empty where none is configured. */
    private Optional<int[]> named(Territory territory, String code, Place place) {
        String kind = asOf.graph.duties().toKind().get(place.duty);
        return asOf.rules.receivers().stream()
                .filter(one -> one.isFor(territory, code, kind))
                .map(one -> institutions.codes().indexOf(one.institution()))
                .map(row -> asOf.isActive(row) ? new int[] {row} : new int[0])
                .findFirst();
    }

    private int[] all(Place place, IntPredicate fits) {
        String kind = asOf.graph.duties().toKind().get(place.duty);
        return IntStream.range(0, institutions.size())
                .filter(one -> institutions.kind().is(one, kind) && asOf.isActive(one))
                .filter(fits)
                .toArray();
    }

    static boolean holds(int[] receivers, int institution) {
        for (int receiver : receivers) {
            if (receiver == institution) {
                return true;
            }
        }
        return false;
    }
}
