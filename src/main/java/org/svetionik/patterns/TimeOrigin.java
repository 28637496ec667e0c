package org.svetionik.patterns;

/** What a time begins with. */
enum TimeOrigin {
    FIRST_SIGN,
    SENDING,
    FIRST_REFERRAL
}
