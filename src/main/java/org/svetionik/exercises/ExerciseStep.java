package org.svetionik.exercises;

/** What a participant would do next. */
enum ExerciseStep {
    /** Follow inside the school, and find the reasons first. */
    MONITOR,
    /** Assess in the school team, and ask for advice. */
    CONSULT,
    /** Refer within 24 hours. */
    REFER,
    /** Call at once; the written referral follows. */
    EMERGENCY
}
