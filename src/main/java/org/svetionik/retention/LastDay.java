package org.svetionik.retention;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZonedDateTime;
import org.svetionik.model.Days;

/** The last day on which a case may have been closed so that its time is over today. */
record LastDay(LocalDate date) {

    /** The last day from which the period has passed; 29 February and the ends of months fall back to shorter months. */
    static LastDay of(LocalDate today, Period period) {
        LocalDate day = today.minus(period);
        while (day.plus(period).isAfter(today)) {
            day = day.minusDays(1);
        }
        while (!day.plusDays(1).plus(period).isAfter(today)) {
            day = day.plusDays(1);
        }
        return new LastDay(day);
    }

    /** The last moment of it: whatever is later is newer. The store tells equal moments of different zones apart, so none must be equal. */
    ZonedDateTime lastMoment() {
        return date.plusDays(1).atStartOfDay(Days.ZONE).minusNanos(1);
    }
}
