package org.svetionik.deadlines;

import java.time.LocalDate;

/** A sign that somebody saw. It asks for a closer look and proves nothing. */
record Sign(LocalDate day, String observer, String kind, String urgency) {

    static Sign of(Fact fact) {
        return new Sign(fact.day("day"), fact.code("observer"), fact.text("kind"), fact.text("urgency"));
    }

    boolean isEmergency() {
        return urgency.equals("EMERGENCY");
    }

    /** Whether one such sign is enough: for at once, for a day, or because the student said it. */
    boolean isUrgent() {
        return isEmergency() || urgency.equals("URGENT_24H") || kind.equals("DIRECT_DISCLOSURE");
    }

    boolean isWarning() {
        return kind.equals("WARNING_SIGN");
    }
}
