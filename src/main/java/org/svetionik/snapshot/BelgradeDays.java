package org.svetionik.snapshot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.svetionik.model.Days;

/** When each day begins in Belgrade: looked up for the days that records are of, since analyses ask for hundreds of thousands at a time. */
final class BelgradeDays {

    private static final int LAST = (int) LocalDate.of(2099, 12, 31).toEpochDay();
    private static final long DAY = 86_400_000;
    private static final long LEAST_OFFSET = 3_600_000;

    /** The first instant of each day from 1970-01-01 on. */
    private static final long[] STARTS = IntStream.rangeClosed(0, LAST + 1)
            .mapToLong(BelgradeDays::computedStart)
            .toArray();

    private BelgradeDays() {}

    private static long computedStart(int day) {
        return LocalDate.ofEpochDay(day).atStartOfDay(Days.ZONE).toInstant().toEpochMilli();
    }

    /** {@return the first instant of a day, in milliseconds since 1970-01-01T00:00Z} */
    static long startOf(int day) {
        return day >= 0 && day <= LAST ? STARTS[day] : computedStart(day);
    }

    /** {@return the day of an instant, in days since 1970-01-01} */
    static int dayOf(long instant) {
        long guess = Math.floorDiv(instant + LEAST_OFFSET, DAY);
        if (guess < 1 || guess >= LAST) {
            return (int) Instant.ofEpochMilli(instant)
                    .atZone(Days.ZONE)
                    .toLocalDate()
                    .toEpochDay();
        }
        int day = (int) guess;
        if (instant < STARTS[day]) {
            return day - 1;
        }
        return instant >= STARTS[day + 1] ? day + 1 : day;
    }
}
