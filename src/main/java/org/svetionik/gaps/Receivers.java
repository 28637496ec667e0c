package org.svetionik.gaps;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.svetionik.rules.Receiver;
import org.svetionik.rules.Responsibles;
import org.svetionik.snapshot.Institutions;
import org.svetionik.snapshot.Places;
import org.svetionik.snapshot.Refs;

/** The responsible receivers of a duty for a student: where several fit, all of them in the order of codes (G14, G15). */
final class Receivers {

    private record Place(int duty, int municipality, int district) {}

    private final AsOf asOf;
    private final Institutions institutions;
    private final Responsibles responsibles;
    private final Map<Place, int[]> known = new HashMap<>();

    Receivers(AsOf asOf) {
        this.asOf = asOf;
        this.institutions = asOf.graph.institutions();
        this.responsibles = new Responsibles(
                asOf.rules,
                IntStream.range(0, institutions.size())
                        .filter(asOf::isActive)
                        .mapToObj(this::receiver)
                        .toList());
    }

    private Receiver receiver(int row) {
        return new Receiver(
                institutions.codes().get(row),
                "",
                institutions.kind().get(row),
                municipality(institutions.municipality().get(row)),
                district(institutions.district().get(row)));
    }

    private String municipality(int row) {
        return row == Refs.NONE ? "" : places().municipalities().get(row);
    }

    private String district(int row) {
        return row == Refs.NONE ? "" : places().districts().get(row);
    }

    private Places places() {
        return asOf.graph.places();
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
        String kind = asOf.graph.duties().toKind().get(place.duty);
        return responsibles.of(territory, kind, municipality(place.municipality), district(place.district)).stream()
                .mapToInt(one -> institutions.codes().indexOf(one.code()))
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
