package org.svetionik.snapshot;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Map;
import org.svetionik.model.Days;

/**
 * The days that a question rests on, the last one included: cases that were open in them, and students and cases of which anything was seen,
 * opened, sent, decided, given or closed in them, with all that belongs to them whenever it was.
 */
public record Span(LocalDate from, LocalDate until) {

    /** For questions that rest on every record. */
    public static final Span ALL = new Span(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 30));

    /** {@return the days from the first of both to the last of both} */
    public Span with(Span other) {
        return new Span(
                from.isBefore(other.from) ? from : other.from, until.isAfter(other.until) ? until : other.until);
    }

    /**
     * The parameters of the query that chooses what belongs to it.
     *
     * @param known the first record of a kind is the first of those that were recorded by then
     */
    Map<String, Object> parameters(Instant known) {
        return Map.of(
                "from", from,
                "until", until,
                "opens", start(from),
                "closes", start(until.plusDays(1)),
                "knownAt", known.atZone(ZoneOffset.UTC));
    }

    private static ZonedDateTime start(LocalDate day) {
        return day.atStartOfDay(Days.ZONE);
    }
}
