package org.svetionik.cases;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.svetionik.model.Days;
import org.svetionik.recording.Books;
import org.svetionik.recording.Refusals;

/** Days of acts, in Belgrade. */
final class Moments {

    private Moments() {}

    static LocalDate day(ZonedDateTime moment) {
        return moment.withZoneSameInstant(Days.ZONE).toLocalDate();
    }

    /** A day that the client gives, or today; refuses one to come. */
    static LocalDate day(@Nullable LocalDate given, String field, Books books) {
        LocalDate today = day(books.at());
        if (given != null && given.isAfter(today)) {
            throw Refusals.of("IN_THE_FUTURE", field, Map.of());
        }
        return given == null ? today : given;
    }

    /** The moment of something that is dated by a day: now for today, else the beginning of the day. */
    static ZonedDateTime start(LocalDate day, Books books) {
        return day.equals(day(books.at()))
                ? books.at()
                : day.atStartOfDay(Days.ZONE).withZoneSameInstant(ZoneOffset.UTC);
    }
}
