package org.svetionik.demo.streams;

import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * How many cases schools open, as a multiple of an average month before the first training: 1 until the training of October
 * 2021, rising evenly to 3 within a year after it, and from 3 to 10 within a year after the one of April 2024. Fewer in July and
 * August.
 */
final class Growth {
    private static final YearMonth FIRST_TRAINING = YearMonth.of(2021, Month.OCTOBER);
    private static final YearMonth SECOND_TRAINING = YearMonth.of(2024, Month.APRIL);
    private static final double[] SEASON = {1.0, 1.1, 1.15, 1.1, 1.15, 0.95, 0.55, 0.55, 1.05, 1.15, 1.15, 1.1};

    private Growth() {}

    static double of(YearMonth month) {
        double level = 1 + 2 * risen(FIRST_TRAINING, month) + 7 * risen(SECOND_TRAINING, month);
        return level * SEASON[month.getMonthValue() - 1];
    }

    /** From 0 in the month of the training to 1 a year later. */
    private static double risen(YearMonth training, YearMonth month) {
        long months = ChronoUnit.MONTHS.between(training, month);
        return Math.max(0, Math.min(12, months)) / 12.0;
    }
}
