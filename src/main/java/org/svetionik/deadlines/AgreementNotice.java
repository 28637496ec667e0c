package org.svetionik.deadlines;

import java.time.LocalDate;

/**
 * How long an agreement that ends is work: from so many days before its last day to so many after it.
 *
 * @param daysBefore 0 or more
 * @param daysAfter 0 or more
 */
record AgreementNotice(int daysBefore, int daysAfter) {

    private static final int LONGEST = 3660;

    AgreementNotice {
        if (daysBefore < 0 || daysAfter < 0 || daysBefore > LONGEST || daysAfter > LONGEST) {
            throw new IllegalArgumentException(
                    "Notice of agreements is given from 0 to " + LONGEST + " days around their end");
        }
    }

    /** {@return the last day of the first agreement of which notice is given on a day} */
    LocalDate from(LocalDate today) {
        return today.minusDays(daysAfter);
    }

    /** {@return the last day of the last agreement of which notice is given on a day} */
    LocalDate until(LocalDate today) {
        return today.plusDays(daysBefore);
    }
}
