package org.svetionik.demo;

import java.time.LocalDate;

/** A formal decision of a body in a case. */
record Decision(Institution body, LocalDate decidedOn, Outcome outcome) {
    enum Outcome {
        IDENTIFIED,
        NOT_A_VICTIM,
        REJECTED,
        SUSPENDED
    }
}
