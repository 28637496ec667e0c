package org.svetionik.demo.chronicle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;

/** The time that the record covers, how much happens in it, and which part of it is judged. */
public record Extent(long seed, Volume volume, YearMonth firstMonth, LocalDate asOf) {
    public YearMonth lastMonth() {
        return YearMonth.from(asOf);
    }

    /** The last day outside the twelve months that are judged. */
    public LocalDate windowOpens() {
        return asOf.minusMonths(12);
    }

    public boolean inWindow(LocalDate day) {
        return day.isAfter(windowOpens()) && !day.isAfter(asOf);
    }

    /** From here on the background keeps the protocol, a month early so that hand-offs that reach into the window do too. */
    public boolean judged(LocalDate day) {
        return day.isAfter(windowOpens().minusDays(30));
    }

    /** First month of the record that any gap looks back to, two months early. */
    public YearMonth steadySince() {
        return lastMonth().minusMonths(38);
    }

    /** Nothing is recorded later: within the last hours of {@code asOf} in Belgrade, summer or winter. */
    public Instant ends() {
        return asOf.atTime(21, 0).toInstant(ZoneOffset.UTC);
    }
}
