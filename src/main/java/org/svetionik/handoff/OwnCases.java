package org.svetionik.handoff;

import java.util.BitSet;
import org.svetionik.snapshot.Known;
import org.svetionik.snapshot.Refs;

/** The cases that are an institution's own: it opened or leads them, sent or received a referral, decided, or gives a measure in them. */
final class OwnCases {

    private final Known known;
    private final int own;
    private final BitSet found = new BitSet();

    private OwnCases(Known known, int own) {
        this.known = known;
        this.own = own;
    }

    /** {@return the rows of the cases; none of no institution} */
    static BitSet of(Known known, int institution) {
        OwnCases cases = new OwnCases(known, institution);
        if (institution != Refs.NONE) {
            cases.openedOrLed();
            cases.handedOn();
            cases.decided();
            cases.helped();
        }
        return cases.found;
    }

    private void openedOrLed() {
        var cases = known.graph().cases();
        for (int row = 0; row < cases.size(); row++) {
            add(row, cases.opener().get(row), known.lead(row));
        }
    }

    private void handedOn() {
        var referrals = known.graph().referrals();
        for (int row = 0; row < referrals.size(); row++) {
            if (known.isSent(row)) {
                add(
                        referrals.caze().get(row),
                        referrals.sender().get(row),
                        referrals.receiver().get(row));
            }
        }
    }

    private void decided() {
        var decisions = known.graph().decisions();
        for (int row = 0; row < decisions.size(); row++) {
            if (decisions.decidedOn().isBy(row, known.day())) {
                add(decisions.caze().get(row), decisions.body().get(row));
            }
        }
    }

    private void helped() {
        var measures = known.graph().measures();
        for (int row = 0; row < measures.size(); row++) {
            if (measures.startedOn().isBy(row, known.day())) {
                add(measures.caze().get(row), measures.provider().get(row));
            }
        }
    }

    private void add(int caze, int... institutions) {
        for (int institution : institutions) {
            if (institution == own && caze != Refs.NONE) {
                found.set(caze);
            }
        }
    }
}
