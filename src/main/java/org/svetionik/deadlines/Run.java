package org.svetionik.deadlines;

/** How a limit runs. */
enum Run {
    /** By the clock, also at night and on days off. */
    HOURS,
    /** In the hours of working days alone. */
    WORKING_HOURS,
    /** Until the end of the last day, days off included. */
    CALENDAR_DAYS,
    /** Until the end of the last of so many working days. */
    WORKING_DAYS
}
