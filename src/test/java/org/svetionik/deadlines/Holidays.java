package org.svetionik.deadlines;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The days off of a year by the rule of the law, as a second reading of the calendar. */
final class Holidays {

    private static final int JULIAN_DELAY = 13;

    private Holidays() {}

    static Set<LocalDate> of(int year) {
        LocalDate easter = easter(year);
        List<LocalDate> ofTheState = Stream.of("01-01", "01-02", "02-15", "02-16", "05-01", "05-02", "11-11")
                .map(day -> LocalDate.parse(year + "-" + day))
                .toList();
        Set<LocalDate> days = new TreeSet<>(ofTheState);
        days.add(LocalDate.of(year, 1, 7));
        days.addAll(List.of(easter.minusDays(2), easter.minusDays(1), easter, easter.plusDays(1)));
        ofTheState.stream()
                .filter(day -> day.getDayOfWeek() == DayOfWeek.SUNDAY)
                .forEach(day -> days.add(nextFree(day, days)));
        return days;
    }

    private static LocalDate nextFree(LocalDate sunday, Set<LocalDate> days) {
        return sunday.datesUntil(sunday.plusDays(10))
                .filter(day -> !days.contains(day) && day.getDayOfWeek() != DayOfWeek.SATURDAY)
                .findFirst()
                .orElseThrow();
    }

    /** Orthodox Easter in the Gregorian calendar of 1900 to 2099 (Meeus, 1991). */
    static LocalDate easter(int year) {
        int d = (19 * (year % 19) + 15) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
        int month = (d + e + 114) / 31;
        int day = (d + e + 114) % 31 + 1;
        return LocalDate.of(year, month, day).plusDays(JULIAN_DELAY);
    }
}
