package org.svetionik.gaps;

/**
 * A record behind a finding.
 *
 * @param label its label in the graph
 * @param row its row in the snapshot
 */
record Evidence(Label label, int row) {

    /** The labels that prove something. */
    enum Label {
        CASE,
        REFERRAL,
        OBSERVATION,
        DECISION,
        AGREEMENT,
        MEETING,
        INSTITUTION
    }
}
