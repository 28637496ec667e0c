package org.svetionik.gaps;

/** How a gap stands. */
enum GapStatus {
    OPEN,
    /** It is none yet, and will be soon. */
    WARNING,
    /** Nothing was recorded that could tell. */
    NO_RECORD,
    /** The records are too few to tell; never counted as a gap. */
    CANNOT_TELL,
    /** The records no longer show it. */
    CLOSED;

    static GapStatus of(FindingStatus status) {
        return valueOf(status.name());
    }
}
