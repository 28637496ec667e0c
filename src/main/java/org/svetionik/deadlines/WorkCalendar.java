package org.svetionik.deadlines;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.svetionik.model.Days;

/**
 * When limits end, in Belgrade. A limit in hours is as many hours across a change of the clock; one in days ends with the last second of its
 * last day there, be that day 23, 24 or 25 hours long.
 *
 * @param aroundTheClockUpToHours limits of so many hours or less, and all of emergencies, never wait for working time
 * @param agreements how long notice is given of agreements that end; null where none is
 */
record WorkCalendar(
        int version,
        int aroundTheClockUpToHours,
        Map<WorkKind, Run> runs,
        LocalTime from,
        LocalTime until,
        Set<DayOfWeek> weekend,
        DaysOff daysOff,
        @Nullable AgreementNotice agreements) {

    private static final int HOURS_OF_DAY = 24;
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    WorkCalendar {
        runs = Map.copyOf(runs);
        weekend = Set.copyOf(weekend);
        if (!from.isBefore(until) || weekend.size() == DayOfWeek.values().length) {
            throw new IllegalArgumentException("A calendar without working time");
        }
    }

    /** The day of an instant in Belgrade. */
    static LocalDate dayOf(Instant moment) {
        return moment.atZone(Days.ZONE).toLocalDate();
    }

    /** The first moment of a day in Belgrade. */
    static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Days.ZONE).toInstant();
    }

    /** The last second of a day in Belgrade. */
    static Instant endOf(LocalDate day) {
        return day.atTime(LAST_SECOND).atZone(Days.ZONE).toInstant();
    }

    boolean isWorkingDay(LocalDate day) {
        return !weekend.contains(day.getDayOfWeek()) && !daysOff.contains(day);
    }

    /** The end of a limit of hours that runs from a moment. */
    Instant after(Instant start, int hours, WorkKind kind, boolean emergency) {
        if (emergency || hours <= aroundTheClockUpToHours) {
            return start.plus(Duration.ofHours(hours));
        }
        return switch (run(kind)) {
            case HOURS -> start.plus(Duration.ofHours(hours));
            case WORKING_HOURS -> workingHoursAfter(start, Duration.ofHours(hours));
            case CALENDAR_DAYS, WORKING_DAYS -> afterDays(dayOf(start), days(hours), kind, emergency);
        };
    }

    /**
     * The end of a limit of hours that runs from something of which the day alone is known: so many days, begun ones counted whole, to the
     * end of the last.
     */
    Instant after(LocalDate start, int hours, WorkKind kind, boolean emergency) {
        boolean aroundTheClock = emergency || hours <= aroundTheClockUpToHours;
        return aroundTheClock ? endOf(start.plusDays(days(hours))) : afterDays(start, days(hours), kind, false);
    }

    /** The end of a limit of days that runs from a day: a day at most is around the clock. */
    Instant afterDays(LocalDate start, int days, WorkKind kind, boolean emergency) {
        boolean aroundTheClock = emergency || days * HOURS_OF_DAY <= aroundTheClockUpToHours;
        boolean working = !aroundTheClock && (run(kind) == Run.WORKING_DAYS || run(kind) == Run.WORKING_HOURS);
        return endOf(working ? workingDaysAfter(start, days) : start.plusDays(days));
    }

    private Run run(WorkKind kind) {
        return runs.getOrDefault(kind, Run.CALENDAR_DAYS);
    }

    private static int days(int hours) {
        return (hours + HOURS_OF_DAY - 1) / HOURS_OF_DAY;
    }

    private LocalDate workingDaysAfter(LocalDate start, int days) {
        LocalDate day = start;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            left -= isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    /** No working hours lie in a change of the clock, which is at night. */
    private Instant workingHoursAfter(Instant start, Duration limit) {
        Duration left = limit;
        LocalDate day = dayOf(start);
        while (true) {
            if (isWorkingDay(day)) {
                ZonedDateTime opens = day.atTime(from).atZone(Days.ZONE);
                Instant begin = opens.toInstant().isBefore(start) ? start : opens.toInstant();
                Instant end = day.atTime(until).atZone(Days.ZONE).toInstant();
                Duration open = begin.isBefore(end) ? Duration.between(begin, end) : Duration.ZERO;
                if (open.compareTo(left) >= 0) {
                    return begin.plus(left);
                }
                left = left.minus(open);
            }
            day = day.plusDays(1);
        }
    }
}
