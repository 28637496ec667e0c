package org.svetionik.patterns;

import java.util.BitSet;
import org.svetionik.snapshot.Groups;
import org.svetionik.snapshot.Refs;

/** What is known of the formal identification in a case: how it came to a body that identifies, and what was last decided (G16, G21). */
final class Identification {

    private Identification() {}

    /** {@return the rows of the cases with a known referral to an identifying body} */
    static BitSet referred(Asked asked) {
        BitSet cases = new BitSet();
        Groups toInstitution = asked.graph().index().referralsToInstitution();
        for (int body = 0; body < asked.graph().institutions().size(); body++) {
            int end = asked.identifies(body) ? toInstitution.until(body) : 0;
            for (int place = toInstitution.from(body); place < end; place++) {
                int referral = toInstitution.row(place);
                int caze = asked.graph().referrals().caze().get(referral);
                if (caze != Refs.NONE && asked.isSent(referral)) {
                    cases.set(caze);
                }
            }
        }
        return cases;
    }

    /** {@return the row of the first known referral of the case to an identifying body, or {@link Refs#NONE}} */
    static int firstReferral(Asked asked, int caze) {
        Groups ofCase = asked.graph().index().referralsOfCase();
        for (int place = ofCase.from(caze); place < ofCase.until(caze); place++) {
            int referral = ofCase.row(place);
            if (asked.isSent(referral)
                    && asked.identifies(asked.graph().referrals().receiver().get(referral))) {
                return referral;
            }
        }
        return Refs.NONE;
    }

    /** {@return the row of the latest known decision of an identifying body in the case, or {@link Refs#NONE}} */
    static int lastDecision(Asked asked, int caze) {
        var decisions = asked.graph().decisions();
        Groups ofCase = asked.graph().index().decisionsOfCase();
        for (int place = ofCase.until(caze) - 1; place >= ofCase.from(caze); place--) {
            int decision = ofCase.row(place);
            if (decisions.decidedOn().isBy(decision, asked.day())
                    && asked.identifies(decisions.body().get(decision))) {
                return decision;
            }
        }
        return Refs.NONE;
    }
}
