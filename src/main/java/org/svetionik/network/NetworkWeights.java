package org.svetionik.network;

import org.svetionik.access.Kind;

/** What ties two institutions, and which right shows it. */
enum NetworkWeights {
    /** Referrals, from the sender to the receiver. */
    REFERRALS(Kind.PATTERNS, true),
    /** Agreements in force between the two. */
    AGREEMENTS(Kind.AGREEMENTS, false),
    /** Meetings at which both were represented. */
    MEETINGS(Kind.MEETINGS, false);

    private final Kind kind;
    private final boolean directed;

    NetworkWeights(Kind kind, boolean directed) {
        this.kind = kind;
        this.directed = directed;
    }

    /** {@return the row of the access table that says who may see such ties} */
    Kind kind() {
        return kind;
    }

    boolean isDirected() {
        return directed;
    }
}
