package org.svetionik.gaps;

/** What the evidence says of a subject. CANNOT_TELL is no gap: it says that the records are too few (G17). */
enum FindingStatus {
    OPEN,
    WARNING,
    NO_RECORD,
    CANNOT_TELL
}
