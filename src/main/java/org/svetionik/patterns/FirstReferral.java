package org.svetionik.patterns;

import org.svetionik.snapshot.Groups;
import org.svetionik.snapshot.Known;
import org.svetionik.snapshot.Refs;

/** The first known hand-off of a case between two institutions. */
final class FirstReferral {

    private FirstReferral() {}

    /** {@return its row, or {@link Refs#NONE}} */
    static int of(Known known, int caze) {
        Groups ofCase = known.graph().index().referralsOfCase();
        for (int place = ofCase.from(caze); place < ofCase.until(caze); place++) {
            if (known.isSent(ofCase.row(place))) {
                return ofCase.row(place);
            }
        }
        return Refs.NONE;
    }
}
