package org.svetionik.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;
import org.svetionik.model.Days;

class WorkCalendarTests {

    private static final WorkCalendar SHIPPED = CalendarFile.read(new ClassPathResource("deadlines/calendar-2.yaml"));
    private static final int DRAWS = 5000;

    private static WorkCalendar running(Run run) {
        Map<WorkKind, Run> runs = Arrays.stream(WorkKind.values()).collect(Collectors.toMap(kind -> kind, kind -> run));
        return new WorkCalendar(
                99, 24, runs, LocalTime.of(8, 0), LocalTime.of(16, 0), SHIPPED.weekend(), SHIPPED.daysOff(), null);
    }

    private static Instant belgrade(String local) {
        return LocalDateTime.parse(local).atZone(Days.ZONE).toInstant();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-30T12:00, 2024-03-31T13:00", // the clock goes forward at 2
        "2024-10-26T12:00, 2024-10-27T11:00", // the clock goes back at 3
        "2024-10-27T04:00, 2024-10-28T04:00",
        "2024-07-05T17:00, 2024-07-06T17:00"
    })
    void countsTwentyFourHoursAroundTheClock(String start, String end) {
        for (Run run : Run.values()) {
            assertThat(running(run).after(belgrade(start), 24, WorkKind.CONFIRM_RECEIPT, false))
                    .isEqualTo(belgrade(end));
        }
    }

    @Test
    void tellsTheTwoHoursApartThatTheClockShowsTwice() {
        Instant first = Instant.parse("2024-10-27T00:30:00Z");
        Instant second = Instant.parse("2024-10-27T01:30:00Z");
        assertThat(first.atZone(Days.ZONE).toLocalTime())
                .isEqualTo(second.atZone(Days.ZONE).toLocalTime());
        assertThat(SHIPPED.after(first, 1, WorkKind.CONFIRM_RECEIPT, true)).isEqualTo(second);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-25T10:00, 168, 2024-04-01T23:59:59", // over the change of 31 March
        "2024-10-20T10:00, 168, 2024-10-27T23:59:59", // on the day of 25 hours
        "2024-03-24T23:59:59, 168, 2024-03-31T23:59:59", // on the day of 23 hours
        "2024-12-20T09:00, 720, 2025-01-19T23:59:59"
    })
    void endsDaysWithTheDayInBelgrade(String start, int hours, String end) {
        assertThat(SHIPPED.after(belgrade(start), hours, WorkKind.RESPOND, false))
                .isEqualTo(belgrade(end));
    }

    @Test
    void endsALimitOfADateByWholeDays() {
        LocalDate day = LocalDate.of(2024, 3, 30);
        assertThat(SHIPPED.after(day, 0, WorkKind.SEND_DUE_REFERRAL, true)).isEqualTo(belgrade("2024-03-30T23:59:59"));
        assertThat(SHIPPED.after(day, 24, WorkKind.SEND_DUE_REFERRAL, false))
                .isEqualTo(belgrade("2024-03-31T23:59:59"));
        assertThat(SHIPPED.after(day, 25, WorkKind.SEND_DUE_REFERRAL, false))
                .isEqualTo(belgrade("2024-04-01T23:59:59"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-12, 2, 2026-02-18", // Friday works, then four days off: the 17th for the Sunday
        "2025-02-13, 2, 2025-02-18", // Saturday the 15th, Sunday the 16th, and Monday for it
        "2024-04-30, 2, 2024-05-08", // Labour Day and Easter in a row
        "2027-04-28, 2, 2027-05-05", // both again, and Tuesday for the Sunday
        "2025-01-05, 2, 2025-01-08"
    })
    void passesOverWeekendsAndHolidaysWhereDaysAreWorkingDays(LocalDate start, int days, LocalDate end) {
        assertThat(running(Run.WORKING_DAYS).afterDays(start, days, WorkKind.DECIDE, false))
                .isEqualTo(WorkCalendar.endOf(end));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-13T15:00, 30, 2026-02-23T13:00", // one hour on Friday, 8 on three days from the 18th on, then five
        "2024-03-29T15:00, 25, 2024-04-03T16:00",
        "2024-03-30T03:00, 32, 2024-04-04T16:00"
    })
    void countsWorkingHoursOnWorkingDaysAlone(String start, int hours, String end) {
        assertThat(running(Run.WORKING_HOURS).after(belgrade(start), hours, WorkKind.RESPOND, false))
                .isEqualTo(belgrade(end));
    }

    @ParameterizedTest
    @EnumSource(Run.class)
    void neverEndsEarlierForAStartThatIsLater(Run run) {
        WorkCalendar calendar = running(run);
        Random random = new Random(7);
        for (int i = 0; i < DRAWS; i++) {
            Instant start = draw(random);
            Instant later = start.plusSeconds(random.nextInt(200_000));
            int hours = random.nextInt(800);
            boolean emergency = random.nextInt(4) == 0;
            assertThat(calendar.after(later, hours, WorkKind.RESPOND, emergency))
                    .as("%s, %s, %d hours", start, later, hours)
                    .isAfterOrEqualTo(calendar.after(start, hours, WorkKind.RESPOND, emergency));
        }
    }

    @ParameterizedTest
    @EnumSource(Run.class)
    void neverGivesLessThanTheClockWould(Run run) {
        WorkCalendar calendar = running(run);
        Random random = new Random(11);
        for (int i = 0; i < DRAWS; i++) {
            Instant start = draw(random);
            int hours = random.nextInt(800);
            Duration given = Duration.between(start, calendar.after(start, hours, WorkKind.RESPOND, false));
            // A day in spring has 23 hours, and a day ends a second before midnight
            assertThat(given)
                    .as("%s, %d hours", start, hours)
                    .isGreaterThanOrEqualTo(Duration.ofHours(hours - 1L).minusSeconds(1));
            assertThat(calendar.after(start, hours, WorkKind.RESPOND, true))
                    .isEqualTo(start.plusSeconds(hours * 3600L));
        }
    }

    @Test
    void endsWorkingDaysOnWorkingDaysAloneWithAsManyInBetween() {
        WorkCalendar working = running(Run.WORKING_DAYS);
        Random random = new Random(13);
        for (int i = 0; i < DRAWS; i++) {
            LocalDate start = WorkCalendar.dayOf(draw(random));
            int days = 2 + random.nextInt(30);
            LocalDate end = WorkCalendar.dayOf(working.afterDays(start, days, WorkKind.DECIDE, false));
            assertThat(working.isWorkingDay(end)).isTrue();
            assertThat(start.plusDays(1)
                            .datesUntil(end.plusDays(1))
                            .filter(working::isWorkingDay)
                            .count())
                    .isEqualTo(days);
        }
    }

    private static Instant draw(Random random) {
        return Instant.parse("2024-01-01T00:00:00Z").plusSeconds(random.nextInt(3 * 365 * 86_400));
    }

    @Test
    void restsOnWeekends() {
        assertThat(SHIPPED.weekend()).containsExactlyInAnyOrder(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    }
}
