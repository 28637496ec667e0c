package org.svetionik.gaps;

import java.util.List;
import java.util.Map;
import org.svetionik.statistics.Interval;

/**
 * A way from kind to kind on which nothing was sent in a district, though so much was expected.
 *
 * @param district row of the district
 * @param from number of the sender kind
 * @param to number of the receiver kind
 * @param expected count under quasi-independence
 */
record AbsentTie(int district, int from, int to, double expected) {

    /** Exact upper end of the 95 per cent interval around a count of zero (Garwood, 1936). */
    private static final double MOST_AROUND_ZERO = -Math.log(0.025);

    /** A gap where chance hardly explains a zero; else it cannot be told before there are more referrals in the district (G17). */
    Finding judge(AsOf asOf, FlowTables tables) {
        double limit = asOf.rules.absentTieProbability();
        double chance = Math.exp(-expected);
        long total = tables.total(district);
        boolean told = chance < limit;
        List<Evidence> margins = told ? tables.margins(district, from, to) : List.of();
        Finding found = draft(asOf, tables)
                .counting(expected, 0, total, new Interval(0, MOST_AROUND_ZERO))
                .with(Map.of("chanceOfZero", chance, "limit", limit), margins);
        return told ? found : found.needs((long) Math.floor(-Math.log(limit) / expected * total) + 1);
    }

    private Finding draft(AsOf asOf, FlowTables tables) {
        String code = asOf.graph.places().districts().get(district);
        String tie = tables.kinds().name(from) + ">" + tables.kinds().name(to);
        return Finding.open(GapKind.EXPECTED_TIE_ABSENT, code, new Subject("DISTRICT", code), new Subject("TIE", tie));
    }
}
