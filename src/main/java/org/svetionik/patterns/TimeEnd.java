package org.svetionik.patterns;

/** What a time ends with. */
enum TimeEnd {
    FIRST_REFERRAL,
    ACKNOWLEDGEMENT,
    DECISION
}
