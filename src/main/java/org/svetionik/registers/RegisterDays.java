package org.svetionik.registers;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.svetionik.model.Days;
import org.svetionik.recording.Books;
import org.svetionik.recording.Refusals;

/** Days of entries, in Belgrade. */
final class RegisterDays {

    private RegisterDays() {}

    static LocalDate today(Books books) {
        return books.at().withZoneSameInstant(Days.ZONE).toLocalDate();
    }

    /** Refuses a day to come of something that is entered once it has happened. */
    static void requirePast(@Nullable Object day, String field, Books books) {
        if (day instanceof LocalDate given && given.isAfter(today(books))) {
            throw Refusals.of("IN_THE_FUTURE", field, Map.of());
        }
    }

    /** Refuses to end what has ended before today: its last day is corrected instead. */
    static void requireRunning(@Nullable Object lastDay, String field, Books books) {
        if (lastDay instanceof LocalDate last && last.isBefore(today(books))) {
            throw Refusals.of("CONFLICT", field, Map.of("state", "ENDED"));
        }
    }
}
