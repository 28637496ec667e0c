package org.svetionik.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** The days off of any year, held to the years that calendar 1 lists and to another way to find Easter. */
class PublicHolidaysTests {

    private static final WorkCalendar LISTED = CalendarFile.read(new ClassPathResource("deadlines/calendar-1.yaml"));
    private static final WorkCalendar BY_LAW = CalendarFile.read(new ClassPathResource("deadlines/calendar-2.yaml"));

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025, 2026, 2027})
    void areThoseOfTheYearsThatAreListed(int year) {
        assertThat(PublicHolidays.of(year))
                .containsExactlyInAnyOrderElementsOf(LISTED.daysOff().of(year));
    }

    @Test
    void areKnownOfYearsThatNoCalendarLists() {
        assertThat(LISTED.isWorkingDay(LocalDate.of(2028, 4, 17))).isTrue();
        assertThat(BY_LAW.isWorkingDay(LocalDate.of(2028, 4, 14))).isFalse();
        assertThat(BY_LAW.isWorkingDay(LocalDate.of(2028, 4, 17))).isFalse();
        assertThat(BY_LAW.isWorkingDay(LocalDate.of(2028, 4, 18))).isTrue();
    }

    @Test
    void moveToTheFirstWorkingDayAfterASunday() {
        // New Year 2034 and Armistice Day 2029 are Sundays, as is 1 May 2033 a week after Easter
        assertThat(PublicHolidays.of(2034)).contains(LocalDate.of(2034, 1, 3));
        assertThat(PublicHolidays.of(2029)).contains(LocalDate.of(2029, 11, 12));
        assertThat(PublicHolidays.of(2033)).contains(LocalDate.of(2033, 5, 3));
        // Christmas is no holiday of the state and does not move: 7 January 2029 is a Sunday
        assertThat(PublicHolidays.of(2029)).doesNotContain(LocalDate.of(2029, 1, 8));
    }

    @Test
    void giveWayToAListThatNamesTheYear() {
        LocalDate alone = LocalDate.of(2030, 6, 3);
        DaysOff listed = new DaysOff(Map.of(2030, Set.of(alone)), true);
        assertThat(listed.of(2030)).containsExactly(alone);
        assertThat(listed.of(2031)).isEqualTo(PublicHolidays.of(2031));
    }

    @Test
    void areRefusedOfYearsOfAnotherLaw() {
        assertThatThrownBy(() -> PublicHolidays.of(2011)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void findEasterAsPublished() {
        assertThat(List.of(2024, 2025, 2026, 2027, 2028))
                .extracting(PublicHolidays::easter)
                .extracting(LocalDate::toString)
                .containsExactly("2024-05-05", "2025-04-20", "2026-04-12", "2027-05-02", "2028-04-16");
    }

    /** The first Sunday after the full moon of the old tables, found day by day in a calendar that never left the Julian one. */
    @Test
    @SuppressWarnings("JavaUtilDate") // java.time has no Julian calendar
    void findEasterAsTheTablesOfTheMoonDo() {
        for (int year = 2012; year < 2500; year++) {
            GregorianCalendar julian = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
            julian.setGregorianChange(new Date(Long.MAX_VALUE));
            julian.clear();
            julian.set(year, Calendar.MARCH, 21);
            int moon = (19 * (year % 19) + 15) % 30;
            julian.add(Calendar.DAY_OF_MONTH, moon + 1);
            while (julian.get(Calendar.DAY_OF_WEEK) != Calendar.SUNDAY) {
                julian.add(Calendar.DAY_OF_MONTH, 1);
            }
            long day = julian.getTimeInMillis() / 86_400_000;
            assertThat(PublicHolidays.easter(year)).isEqualTo(LocalDate.ofEpochDay(day));
        }
    }
}
