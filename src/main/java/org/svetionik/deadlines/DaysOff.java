package org.svetionik.deadlines;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The days off beside weekends: those that a calendar lists for a year, and of every other year those of the law, where it says so. */
final class DaysOff {

    private final Map<Integer, Set<LocalDate>> years;
    private final boolean byLaw;

    /**
     * The days that are listed by year.
     *
     * @param byLaw whether the law tells those of a year that is not listed; where not, it has none
     */
    DaysOff(Map<Integer, Set<LocalDate>> listed, boolean byLaw) {
        this.years = new ConcurrentHashMap<>(new HashMap<>(listed));
        this.byLaw = byLaw;
    }

    boolean contains(LocalDate day) {
        return of(day.getYear()).contains(day);
    }

    Set<LocalDate> of(int year) {
        return byLaw ? years.computeIfAbsent(year, PublicHolidays::of) : years.getOrDefault(year, Set.of());
    }
}
