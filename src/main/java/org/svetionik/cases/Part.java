package org.svetionik.cases;

/** What an institution is in a case or a referral. */
enum Part {
    OPENER,
    LEAD,
    RECEIVER,
    SENDER,
    PROVIDER,
    BODY
}
