package org.svetionik.handoff;

import java.time.YearMonth;
import java.util.SortedMap;

/**
 * A tie from one institution to another.
 *
 * @param source row of the institution from which it goes
 * @param target row of the one to which it goes
 * @param count of referrals, 0 where it is withheld; 1 for an agreement
 * @param months how many referrals were sent in each; none for an agreement, nor where they are withheld
 * @param firstDay since 1970-01-01, or {@link org.svetionik.snapshot.Days#NONE}
 * @param lastDay the same; none where it has no end
 */
record Tie(
        Kind kind,
        String id,
        int source,
        int target,
        long count,
        SortedMap<YearMonth, Long> months,
        int firstDay,
        int lastDay) {

    /** What ties them. */
    enum Kind {
        REFERRALS,
        /** Holds in both directions alike. */
        AGREEMENT
    }

    /** {@return whether the count is withheld} */
    boolean isSuppressed() {
        return count == 0;
    }

    boolean isMutual() {
        return kind == Kind.AGREEMENT;
    }
}
