package org.svetionik.demo.chronicle;

import java.time.LocalDate;
import org.svetionik.demo.country.Institution;

/** A formal decision of a body in a case. */
public record Decision(Institution body, LocalDate decidedOn, Outcome outcome) {
    public enum Outcome {
        IDENTIFIED,
        NOT_A_VICTIM,
        REJECTED,
        SUSPENDED
    }
}
