package org.svetionik.model;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** The days of those whose work the graph holds. They begin and end in Belgrade; an instant belongs to the day that it was there. */
public final class Days {

    public static final ZoneId ZONE = ZoneId.of("Europe/Belgrade");

    private Days() {}

    /** The first moment of a year. */
    public static ZonedDateTime beginOfYear(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(ZONE);
    }
}
