package org.svetionik.patterns;

import java.time.LocalDate;
import org.svetionik.snapshot.Known;

/** Calendar months in Belgrade, numbered from January of the year 0 on, and which of them are recorded in full. */
final class TrainingMonths {

    private static final int YEAR = 12;

    private final Asked asked;
    private final int first;
    private final int last;

    /** Recorded from the month of the first referral anywhere to the last one that is over at the moment. */
    TrainingMonths(Asked asked) {
        this.asked = asked;
        this.first = first(asked);
        int month = of(asked.day());
        boolean over = Known.startOf(dayOf(month + 1)) <= asked.moment() + 1;
        this.last = over ? month : month - 1;
    }

    private static int first(Asked asked) {
        long earliest = asked.moment();
        for (int referral = 0; referral < asked.graph().referrals().size(); referral++) {
            earliest = Math.min(earliest, asked.graph().referrals().sentAt().get(referral));
        }
        return of(Known.dayOf(earliest));
    }

    /** {@return the month of a day} */
    static int of(int day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        return date.getYear() * YEAR + date.getMonthValue() - 1;
    }

    /** {@return the first day of a month} */
    static int dayOf(int month) {
        return (int) LocalDate.of(month / YEAR, month % YEAR + 1, 1).toEpochDay();
    }

    /** Whether all of the month is recorded for a unit that was at work when it began. */
    boolean isObserved(TrainingUnit kind, int unit, int month) {
        return month >= first && month <= last && kind.isActive(asked, unit, dayOf(month));
    }
}
