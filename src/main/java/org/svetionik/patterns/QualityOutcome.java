package org.svetionik.patterns;

import org.svetionik.snapshot.Refs;

/** How far a case that was referred for identification has come: the outcomes of decisions, and two without one. */
enum QualityOutcome {
    IDENTIFIED,
    REJECTED,
    SUSPENDED,
    NOT_A_VICTIM,
    ONGOING,
    CLOSED_UNDECIDED;

    static QualityOutcome of(Asked asked, int caze) {
        int decision = Identification.lastDecision(asked, caze);
        if (decision != Refs.NONE) {
            return valueOf(asked.graph().decisions().outcome().get(decision));
        }
        boolean closed = asked.graph().cases().openedOn().isBy(caze, asked.day()) && !asked.isOpen(caze);
        return closed ? CLOSED_UNDECIDED : ONGOING;
    }
}
