package org.svetionik.patterns;

/** What is counted month by month. */
enum SeasonCount {
    REFERRALS,
    CASES
}
