package org.svetionik.deadlines;

/** What somebody is waiting for. */
enum WorkKind {
    CONFIRM_RECEIPT,
    RESPOND,
    GIVE_FEEDBACK,
    TAKE_LEAD,
    SEND_DUE_REFERRAL,
    DECIDE,
    START_SAFETY_MEASURE,
    FOLLOW_UP_SIGNS,
    AGREEMENT_ENDS;

    /** Whether its limit runs as the calendar says; that of an agreement is its own last day. */
    boolean isCounted() {
        return this != AGREEMENT_ENDS;
    }
}
