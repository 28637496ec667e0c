package org.svetionik.patterns;

/** What the number of cases of a unit says. */
enum UnitStatus {
    IN_CONTROL,
    LOW,
    HIGH,
    CANNOT_TELL
}
