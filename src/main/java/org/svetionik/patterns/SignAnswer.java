package org.svetionik.patterns;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.svetionik.explanation.Bounds;
import org.svetionik.explanation.Explanation;
import org.svetionik.explanation.Proportion;
import org.svetionik.records.RecordList;

/** The type Signs of the schema. */
record SignAnswer(Outcomes outcomes, Pairs together, Referrals referrals) {

    /** The type SignsAndOutcomes of the schema. */
    record Outcomes(List<BeforeDecision> signs, Explanation why) {}

    /**
     * The type SignBeforeDecision of the schema.
     *
     * @param list the cases with the sign
     */
    record BeforeDecision(
            String indicator, String kind, long n, Proportion share, List<Outcome> outcomes, RecordList list) {}

    /** The type SignOutcome of the schema. */
    record Outcome(
            String outcome,
            Proportion with,
            Proportion without,
            @Nullable Double ratio,
            @Nullable Bounds interval) {}

    /** The type SignsTogether of the schema. */
    record Pairs(List<Pair> pairs, int rarer, Explanation why) {}

    /**
     * The type SignPair of the schema.
     *
     * @param list the students with both
     */
    record Pair(
            String first,
            String second,
            long n,
            Proportion share,
            double lift,
            @Nullable Bounds interval,
            RecordList list) {}

    /** The type ReferralsWithSigns of the schema. */
    record Referrals(List<Carriage> sectors, List<Carriage> schools, Explanation why) {}

    /**
     * The type SignCarriage of the schema.
     *
     * @param listWith the referrals that carry a sign
     * @param listWithout the others
     */
    record Carriage(String code, long n, Proportion carrying, RecordList listWith, RecordList listWithout) {}
}
