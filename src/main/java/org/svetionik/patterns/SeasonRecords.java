package org.svetionik.patterns;

import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.svetionik.records.RecordList;
import org.svetionik.snapshot.Codes;
import org.svetionik.snapshot.Known;
import org.svetionik.snapshot.Refs;

/**
 * The records that a series counts: referrals by the day they were sent, cases by the day they were opened.
 *
 * @param known whether it has begun by the moment
 * @param whole whether it is recorded who began it, and for a referral to which other institution it went
 * @param beginner the institution that sent or opened it
 * @param day on which it began, in days since 1970-01-01
 */
record SeasonRecords(
        String label,
        Codes codes,
        IntPredicate known,
        IntPredicate whole,
        IntUnaryOperator beginner,
        IntUnaryOperator day) {

    static SeasonRecords of(Asked asked, SeasonCount by) {
        return by == SeasonCount.CASES ? cases(asked) : referrals(asked);
    }

    private static SeasonRecords referrals(Asked asked) {
        var referrals = asked.graph().referrals();
        return new SeasonRecords(
                "Referral",
                referrals.codes(),
                row -> asked.isKnown(referrals.sentAt().get(row)),
                asked::isSent,
                referrals.sender()::get,
                row -> Known.dayOf(referrals.sentAt().get(row)));
    }

    private static SeasonRecords cases(Asked asked) {
        var cases = asked.graph().cases();
        return new SeasonRecords(
                "Case",
                cases.codes(),
                row -> cases.openedOn().isBy(row, asked.day()),
                row -> cases.opener().get(row) != Refs.NONE,
                cases.opener()::get,
                cases.openedOn()::get);
    }

    RecordList list(IntStream rows) {
        return new RecordList(label, codes, rows);
    }
}
