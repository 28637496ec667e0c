package org.svetionik.gaps.register;

/** What happened to a gap. */
public enum GapAct {
    /** Found for the first time. */
    OPENED,
    /** The records no longer show it. */
    CLOSED,
    /** Found again after it was closed. */
    REOPENED,
    /** Somebody has taken note of it. */
    ACKNOWLEDGED,
    /** An institution was named that sees to it, and a day. */
    ASSIGNED,
    /** An institution that it names has answered. */
    ANSWERED,
    /** Set aside, for a reason. */
    DISMISSED;

    /** {@return whether the records say so, and not a person} */
    public boolean isFound() {
        return this == OPENED || this == CLOSED || this == REOPENED;
    }
}
