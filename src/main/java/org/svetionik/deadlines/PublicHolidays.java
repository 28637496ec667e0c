package org.svetionik.deadlines;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The days off for everybody in Serbia in any year from 2012 on, by the Law on State and Other Holidays (Official Gazette of the Republic of
 * Serbia 43/01, 101/07, 92/11): state holidays on fixed days, with the first working day after one that is a Sunday (art. 3a); the first day
 * of Christmas; Easter from Good Friday to Easter Monday.
 */
final class PublicHolidays {

    private static final int FIRST_YEAR = 2012;
    private static final List<MonthDay> OF_THE_STATE = List.of(
            MonthDay.of(1, 1),
            MonthDay.of(1, 2),
            MonthDay.of(2, 15),
            MonthDay.of(2, 16),
            MonthDay.of(5, 1),
            MonthDay.of(5, 2),
            MonthDay.of(11, 11));
    private static final MonthDay CHRISTMAS = MonthDay.of(1, 7);

    private PublicHolidays() {}

    /** All of a year; refuses a year before 2012, when the law was another. */
    static Set<LocalDate> of(int year) {
        if (year < FIRST_YEAR) {
            throw new IllegalArgumentException("The law was another before " + FIRST_YEAR);
        }
        LocalDate easter = easter(year);
        List<LocalDate> ofTheState =
                OF_THE_STATE.stream().map(day -> day.atYear(year)).toList();
        Set<LocalDate> days = new TreeSet<>(ofTheState);
        days.add(CHRISTMAS.atYear(year));
        days.addAll(List.of(easter.minusDays(2), easter.minusDays(1), easter, easter.plusDays(1)));
        ofTheState.stream()
                .filter(day -> day.getDayOfWeek() == DayOfWeek.SUNDAY)
                .forEach(day -> days.add(firstWorkingDayAfter(day, days)));
        return days;
    }

    private static LocalDate firstWorkingDayAfter(LocalDate sunday, Set<LocalDate> days) {
        LocalDate day = sunday.plusDays(1);
        while (days.contains(day)
                || day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.plusDays(1);
        }
        return day;
    }

    /**
     * Orthodox Easter Sunday by the Gregorian calendar. With a = y mod 4, b = y mod 7, c = y mod 19, d = (19 c + 15) mod 30 and
     * e = (2 a + 4 b - d + 34) mod 7 it is day (d + e + 114) mod 31 + 1 of month (d + e + 114) div 31 by the Julian calendar (Meeus,
     * Astronomical Algorithms, 1991, chapter 8), which after February is y div 100 - y div 400 - 2 days behind.
     */
    static LocalDate easter(int year) {
        int d = (19 * (year % 19) + 15) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
        int month = (d + e + 114) / 31;
        int day = (d + e + 114) % 31 + 1;
        return LocalDate.of(year, month, day).plusDays(year / 100 - year / 400 - 2L);
    }
}
