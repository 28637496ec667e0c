package org.svetionik.gaps;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
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
            return all(place, one -> institutions.district().get(one) == Refs.NONE);
        }
        if (place.district == Refs.NONE) {
            return new int[0];
        }
        IntPredicate isNear = one -> institutions.district().get(one) == place.district;
        IntPredicate isWhole = one -> institutions.municipality().get(one) == Refs.NONE;
        int[] whole = all(place, isNear.and(isWhole));
        if (territory.equals("SAME_DISTRICT")) {
            return whole.length > 0 ? whole : all(place, isNear);
        }
        int[] own = place.municipality == Refs.NONE
                ? new int[0]
                : all(place, one -> institutions.municipality().get(one) == place.municipality);
        return own.length > 0 ? own : whole;
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
