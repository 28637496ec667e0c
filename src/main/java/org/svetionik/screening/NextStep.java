package org.svetionik.screening;

/** What a school does next, from the least to the most. */
enum NextStep {
    MONITOR,
    CONSULT,
    REFER,
    EMERGENCY
}
