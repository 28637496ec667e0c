package org.svetionik.screening;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.svetionik.model.Days;

/** Moments as the store has them, and as people in Belgrade read them. */
final class Moments {

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private Moments() {}

    /** A moment of the store; refuses what is none. */
    static Instant instant(Object stored) {
        if (stored instanceof ZonedDateTime zoned) {
            return zoned.toInstant();
        }
        if (stored instanceof OffsetDateTime offset) {
            return offset.toInstant();
        }
        throw new IllegalArgumentException("No moment: " + stored.getClass());
    }

    static LocalDate day(Instant moment) {
        return moment.atZone(Days.ZONE).toLocalDate();
    }

    static OffsetDateTime inBelgrade(Instant moment) {
        return moment.atZone(Days.ZONE).toOffsetDateTime();
    }

    /** The last second of the day that is so many days after the day of a moment, all in Belgrade. */
    static Instant endOfDay(Instant moment, int days) {
        return day(moment).plusDays(days).atTime(LAST_SECOND).atZone(Days.ZONE).toInstant();
    }
}
