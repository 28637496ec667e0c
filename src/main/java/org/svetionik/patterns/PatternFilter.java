package org.svetionik.patterns;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.svetionik.snapshot.Known;
import org.svetionik.snapshot.Span;

/**
 * What a pattern is asked about; what is absent asks nothing.
 *
 * @param asOf what happened later is not known; knownAt where absent, or else now
 * @param from the first day of the window; twelve months before its end where absent
 * @param until the last day of the window; the day of asOf where absent
 * @param districtCodes of the institutions where things begin: whose referral or case it is
 * @param knownAt the moment at which the graph knew what is counted; what it knows now where absent
 */
public record PatternFilter(
        @Nullable OffsetDateTime asOf,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable List<String> districtCodes,
        @Nullable List<String> kinds,
        @Nullable List<String> sectors,
        @Nullable OffsetDateTime knownAt) {

    private static final int MONTHS = 12;

    static final PatternFilter NONE = new PatternFilter(null, null, null, null, null, null, null);

    @Nullable
    Instant known() {
        return knownAt == null ? null : knownAt.toInstant();
    }

    /** {@return the last day of the window, no later than that of the moment} */
    LocalDate lastDay(Instant now) {
        LocalDate day = LocalDate.ofEpochDay(Known.dayOf(moment(now).toEpochMilli()));
        return until == null || until.isAfter(day) ? day : until;
    }

    LocalDate firstDay(Instant now) {
        return from == null ? lastDay(now).minusMonths(MONTHS).plusDays(1) : from;
    }

    /** {@return the days that a pattern rests on, which counts what happened in the window with all that followed} */
    Span span(Instant now) {
        return new Span(
                firstDay(now), LocalDate.ofEpochDay(Known.dayOf(moment(now).toEpochMilli())));
    }

    /** {@return the moment as of which things are counted, no later than now} */
    Instant moment(Instant now) {
        OffsetDateTime asked = asOf == null ? knownAt : asOf;
        return asked == null || asked.toInstant().isAfter(now) ? now : asked.toInstant();
    }
}
