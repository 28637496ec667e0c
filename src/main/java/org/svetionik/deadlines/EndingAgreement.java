package org.svetionik.deadlines;

import java.time.LocalDate;

/** An agreement of the institution that ends and that no other of its kind between the same two outlasts. */
record EndingAgreement(String code, LocalDate lastDay) {

    static EndingAgreement of(String code, Fact fact) {
        return new EndingAgreement(code, fact.day("validTo"));
    }
}
