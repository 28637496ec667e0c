package org.svetionik.handoff;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.svetionik.snapshot.Days;
import org.svetionik.snapshot.Known;

/** The institutions and their ties, as the files of networks name them: by codes, kinds, sectors and districts. */
final class Network {

    private final Known known;
    private final Map<String, String> sectorOfKind;
    private final List<Tie> ties;

    Network(Sight sight, int threshold, Map<String, String> sectorOfKind) {
        sight.requireInstitutions();
        this.known = sight.known();
        this.sectorOfKind = sectorOfKind;
        this.ties = new Ties(sight, threshold).all();
    }

    /** {@return rows of the institutions, in the order of their codes} */
    IntStream institutions() {
        return IntStream.range(0, known.graph().institutions().size());
    }

    List<Tie> ties() {
        return ties;
    }

    String code(int institution) {
        return known.code(institution);
    }

    String kind(int institution) {
        return known.kind(institution);
    }

    String sector(int institution) {
        return sectorOfKind.getOrDefault(kind(institution), "");
    }

    String district(int institution) {
        return known.district(institution);
    }

    /** {@return the day since which it is at work; empty where none is recorded} */
    String since(int institution) {
        return day(known.graph().institutions().activeFrom().get(institution));
    }

    /** {@return the last day on which it was at work; empty where it still is} */
    String until(int institution) {
        return day(known.graph().institutions().activeTo().get(institution));
    }

    /** {@return a day as ISO 8601 has it; empty where there is none} */
    static String day(int day) {
        return day == Days.NONE ? "" : LocalDate.ofEpochDay(day).toString();
    }

    /** {@return the day until which all of this is known} */
    String asOf() {
        return day(known.day());
    }

    SortedMap<String, Long> counts() {
        SortedMap<String, Long> counts = new TreeMap<>();
        counts.put("institutions", institutions().count());
        ties.forEach(tie -> counts.merge(tie.isMutual() ? "agreements" : "ties of referrals", 1L, Long::sum));
        return counts;
    }
}
