package org.svetionik.patterns;

import org.svetionik.snapshot.Groups;
import org.svetionik.snapshot.Known;
import org.svetionik.snapshot.Refs;

/** What is known of the formal identification in a case: how it came to a body that identifies, and what was last decided (G16, G21). */
final class Identification {

    private static final String IDENTIFIER = "VICTIM_PROTECTION_CENTRE";

    private Identification() {}

    /** Whether the institution may identify formally. */
    static boolean identifies(Known known, int institution) {
        return institution != Refs.NONE && known.kind(institution).equals(IDENTIFIER);
    }

    /** {@return the row of the first known referral of the case to an identifying body, or {@link Refs#NONE}} */
    static int firstReferral(Known known, int caze) {
        Groups ofCase = known.graph().index().referralsOfCase();
        for (int place = ofCase.from(caze); place < ofCase.until(caze); place++) {
            int referral = ofCase.row(place);
            if (known.isSent(referral)
                    && identifies(known, known.graph().referrals().receiver().get(referral))) {
                return referral;
            }
        }
        return Refs.NONE;
    }

    /** {@return the row of the latest known decision of an identifying body in the case, or {@link Refs#NONE}} */
    static int lastDecision(Known known, int caze) {
        var decisions = known.graph().decisions();
        Groups ofCase = known.graph().index().decisionsOfCase();
        for (int place = ofCase.until(caze) - 1; place >= ofCase.from(caze); place--) {
            int decision = ofCase.row(place);
            if (decisions.decidedOn().isBy(decision, known.day())
                    && identifies(known, decisions.body().get(decision))) {
                return decision;
            }
        }
        return Refs.NONE;
    }
}
