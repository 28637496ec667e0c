package org.svetionik.patterns;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.svetionik.snapshot.Known;
import org.svetionik.snapshot.Span;

/**
 * The whole months of a window, by the calendar of Belgrade, and those before them that they are held against.
 *
 * @param begin the first month of the reference; that of the window where there is no reference
 * @param reference how many months before the window: whole years, two at most
 * @param counted how many months of the window
 */
record SeasonSpan(YearMonth begin, int reference, int counted) {

    private static final int YEAR = 12;

    /**
     * The months that a question asks for. A month is whole when each of its days lies in the window and has ended. The reference is two
     * years or one, as far as the records go back.
     *
     * @param first the day of the first record of all
     */
    static SeasonSpan of(Asked asked, int first) {
        YearMonth begin = firstWhole(LocalDate.ofEpochDay(asked.from()));
        int counted = Math.max(0, (int) begin.until(end(asked), ChronoUnit.MONTHS));
        long before = firstWhole(LocalDate.ofEpochDay(first)).until(begin, ChronoUnit.MONTHS);
        int reference = counted == 0 || before < YEAR ? 0 : before < 2 * YEAR ? YEAR : 2 * YEAR;
        return new SeasonSpan(begin.minusMonths(reference), reference, counted);
    }

    /** {@return the days on which a question can rest, beside that of the first record of all} */
    static Span needed(Asked asked) {
        LocalDate begin = firstWhole(LocalDate.ofEpochDay(asked.from())).atDay(1);
        return new Span(begin.minusMonths(2 * YEAR), LocalDate.ofEpochDay(asked.until()));
    }

    private static YearMonth firstWhole(LocalDate day) {
        return YearMonth.from(day).plusMonths(day.getDayOfMonth() == 1 ? 0 : 1);
    }

    /** The month after the last whole one. */
    private static YearMonth end(Asked asked) {
        LocalDate last = LocalDate.ofEpochDay(asked.until());
        boolean ended = asked.until() < asked.day() || asked.moment() >= Known.startOf(asked.day() + 1) - 1;
        boolean whole = last.getDayOfMonth() == last.lengthOfMonth() && ended;
        return YearMonth.from(last).plusMonths(whole ? 1 : 0);
    }

    int size() {
        return reference + counted;
    }

    YearMonth month(int place) {
        return begin.plusMonths(place);
    }

    int days(int place) {
        return month(place).lengthOfMonth();
    }

    /** {@return the place of the month of a day, which may lie before the first or after the last} */
    int place(int day) {
        return (int) begin.until(YearMonth.from(LocalDate.ofEpochDay(day)), ChronoUnit.MONTHS);
    }
}
