package org.svetionik.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneOffset;

/**
 * What to invent. {@code years} counts the years with published totals, back from 2023; the record runs on to {@code asOf},
 * the day at whose end the planted gaps are judged. Refuses spans for which the published totals or the months that the gaps
 * are compared with would be missing.
 */
public record DemoOptions(long seed, Size size, int years, LocalDate asOf) {
    static final int LAST_PUBLISHED_YEAR = 2023;
    private static final LocalDate EARLIEST = LocalDate.of(2025, Month.JUNE, 30);
    private static final LocalDate LATEST = LocalDate.of(2026, Month.SEPTEMBER, 30);

    public DemoOptions {
        if (years < 3 || years > 9) {
            throw new IllegalArgumentException(
                    "years is " + years + "; totals of 3 to 9 years up to 2023 can be followed");
        }
        if (asOf.isBefore(EARLIEST) || asOf.isAfter(LATEST)) {
            throw new IllegalArgumentException("asOf is " + asOf + "; it must lie from " + EARLIEST + " to " + LATEST);
        }
    }

    public DemoOptions(long seed, Size size, int years) {
        this(seed, size, years, LocalDate.of(2026, Month.JUNE, 30));
    }

    YearMonth firstMonth() {
        return YearMonth.of(LAST_PUBLISHED_YEAR - years + 1, Month.JANUARY);
    }

    YearMonth lastMonth() {
        return YearMonth.from(asOf);
    }

    /** The last day outside the twelve months that are judged. */
    LocalDate windowOpens() {
        return asOf.minusMonths(12);
    }

    boolean inWindow(LocalDate day) {
        return day.isAfter(windowOpens()) && !day.isAfter(asOf);
    }

    /** From here on the background keeps the protocol, a month early so that hand-offs that reach into the window do too. */
    boolean judged(LocalDate day) {
        return day.isAfter(windowOpens().minusDays(30));
    }

    /** First month of the record that any gap looks back to, two months early. */
    YearMonth steadySince() {
        return lastMonth().minusMonths(38);
    }

    /** Nothing is recorded later: within the last hours of {@code asOf} in Belgrade, summer or winter. */
    Instant ends() {
        return asOf.atTime(21, 0).toInstant(ZoneOffset.UTC);
    }
}
