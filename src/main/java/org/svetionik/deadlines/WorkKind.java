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
    FOLLOW_UP_SIGNS
}
