package org.svetionik.gaps;

import org.svetionik.snapshot.Groups;
import org.svetionik.snapshot.Refs;

/** The latest decision of an identifying body in a case, as far as known. */
final class LastDecision {

    private LastDecision() {}

    /** {@return its row, or {@link Refs#NONE}} */
    static int of(AsOf asOf, int caze) {
        Groups ofCase = asOf.graph.index().decisionsOfCase();
        for (int i = ofCase.until(caze) - 1; i >= ofCase.from(caze); i--) {
            int decision = ofCase.row(i);
            if (asOf.graph.decisions().decidedOn().isBy(decision, asOf.day)
                    && asOf.identifies(asOf.graph.decisions().body().get(decision))) {
                return decision;
            }
        }
        return Refs.NONE;
    }
}
