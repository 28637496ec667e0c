package org.svetionik.patterns;

/** Whether the data say anything of an effect. */
enum TrainingStatus {
    ESTIMATED,
    CANNOT_TELL
}
