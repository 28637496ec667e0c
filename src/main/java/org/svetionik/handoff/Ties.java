package org.svetionik.handoff;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.svetionik.snapshot.Days;
import org.svetionik.snapshot.Known;
import org.svetionik.snapshot.Refs;

/**
 * The ties between institutions that a viewer may see: the referrals sent from one to another, counted, and the agreements between two. A count
 * below the threshold is withheld from whoever reads without a purpose, and so are the months: a number in a file is soon beside others.
 */
final class Ties {

    private final Sight sight;
    private final Known known;
    private final int threshold;

    Ties(Sight sight, int threshold) {
        this.sight = sight;
        this.known = sight.known();
        this.threshold = threshold;
    }

    /** {@return all ties, those of referrals first, in the order of the codes of their ends} */
    List<Tie> all() {
        List<Tie> ties = referrals();
        var agreements = known.graph().agreements();
        for (int row = 0; row < agreements.size(); row++) {
            int first = agreements.first().get(row);
            int second = agreements.second().get(row);
            if (first != Refs.NONE && second != Refs.NONE && isMade(row) && sight.seesAgreement(row)) {
                ties.add(new Tie(
                        Tie.Kind.AGREEMENT,
                        agreements.codes().get(row),
                        Math.min(first, second),
                        Math.max(first, second),
                        1,
                        new TreeMap<>(),
                        agreements.validFrom().get(row),
                        agreements.validTo().get(row)));
            }
        }
        return ties;
    }

    private boolean isMade(int agreement) {
        return known.graph().agreements().validFrom().isBy(agreement, known.day());
    }

    private List<Tie> referrals() {
        var referrals = known.graph().referrals();
        SortedMap<Long, SortedMap<YearMonth, Long>> byEnds = new TreeMap<>();
        for (int row = 0; row < referrals.size(); row++) {
            if (sight.seesReferral(row)) {
                long ends = ((long) referrals.sender().get(row) << Integer.SIZE)
                        | referrals.receiver().get(row);
                LocalDate day =
                        LocalDate.ofEpochDay(Known.dayOf(referrals.sentAt().get(row)));
                byEnds.computeIfAbsent(ends, any -> new TreeMap<>()).merge(YearMonth.from(day), 1L, Long::sum);
            }
        }
        List<Tie> ties = new ArrayList<>();
        byEnds.forEach((ends, months) -> ties.add(tie((int) (ends >> Integer.SIZE), ends.intValue(), months)));
        return ties;
    }

    private Tie tie(int source, int target, SortedMap<YearMonth, Long> months) {
        long count = months.values().stream().mapToLong(Long::longValue).sum();
        String id = known.code(source) + ">" + known.code(target);
        if (!sight.tellsSmallNumbers()) {
            long told = count < threshold ? 0 : count;
            return new Tie(Tie.Kind.REFERRALS, id, source, target, told, new TreeMap<>(), Days.NONE, Days.NONE);
        }
        int first = (int) months.firstKey().atDay(1).toEpochDay();
        int last = (int) months.lastKey().atEndOfMonth().toEpochDay();
        return new Tie(Tie.Kind.REFERRALS, id, source, target, count, months, first, last);
    }
}
