package org.svetionik.patterns;

/** What times are counted in. */
enum TimeUnit {
    HOURS,
    DAYS
}
