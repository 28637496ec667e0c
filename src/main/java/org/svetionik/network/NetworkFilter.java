package org.svetionik.network;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.svetionik.snapshot.Known;
import org.svetionik.snapshot.Span;

/**
 * Which network is asked about; what is absent asks nothing.
 *
 * @param weights what ties two institutions
 * @param asOf what happened later is not known; knownAt where absent, or else now
 * @param knownAt the moment at which the graph knew it; what it knows now where absent
 * @param from the first day of the window; twelve months before its end where absent
 * @param until the last day of the window; the day of asOf where absent
 * @param districtCodes of both institutions; NATIONAL for those without a district
 */
record NetworkFilter(
        NetworkWeights weights,
        @Nullable OffsetDateTime asOf,
        @Nullable OffsetDateTime knownAt,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable List<String> districtCodes,
        @Nullable List<String> kinds,
        @Nullable List<String> sectors) {

    private static final int MONTHS = 12;

    @Nullable
    Instant known() {
        return knownAt == null ? null : knownAt.toInstant();
    }

    /** {@return the moment as of which things are counted, no later than now} */
    Instant moment(Instant now) {
        OffsetDateTime asked = asOf == null ? knownAt : asOf;
        return asked == null || asked.toInstant().isAfter(now) ? now : asked.toInstant();
    }

    /** {@return the last day of the window, no later than that of the moment} */
    LocalDate lastDay(Instant now) {
        LocalDate day = LocalDate.ofEpochDay(Known.dayOf(moment(now).toEpochMilli()));
        return until == null || until.isAfter(day) ? day : until;
    }

    LocalDate firstDay(Instant now) {
        return from == null ? lastDay(now).minusMonths(MONTHS).plusDays(1) : from;
    }

    /** {@return the days that the network rests on} */
    Span span(Instant now) {
        return new Span(firstDay(now), lastDay(now));
    }

    /** The same question about a window that ends on another day, as of the end of that day. */
    NetworkFilter ending(LocalDate last, int months, Instant now) {
        Instant end = Known.endOf(last);
        Instant moment = end.isBefore(moment(now)) ? end : moment(now);
        return new NetworkFilter(
                weights,
                moment.atOffset(ZoneOffset.UTC),
                knownAt,
                last.plusDays(1).minusMonths(months),
                last,
                districtCodes,
                kinds,
                sectors);
    }
}
