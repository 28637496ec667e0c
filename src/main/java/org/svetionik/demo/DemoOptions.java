package org.svetionik.demo;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import org.svetionik.demo.chronicle.Extent;

/**
 * What to invent. {@code years} counts the years with published totals, back from 2023; the record runs on to {@code asOf},
 * the day at whose end the planted gaps are judged. Refuses spans for which the published totals or the months that the gaps
 * are compared with would be missing.
 */
public record DemoOptions(long seed, Size size, int years, LocalDate asOf) {
    private static final int LAST_PUBLISHED_YEAR = 2023;
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

    Extent extent() {
        YearMonth firstMonth = YearMonth.of(LAST_PUBLISHED_YEAR - years + 1, Month.JANUARY);
        return new Extent(seed, size.volume(), firstMonth, asOf);
    }
}
