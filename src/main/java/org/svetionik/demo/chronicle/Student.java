package org.svetionik.demo.chronicle;

import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;
import org.svetionik.demo.chance.Dice;
import org.svetionik.demo.country.Institution;

/** An invented student. {@code leftOn} is null while enrolled. */
public record Student(
        String code,
        Institution school,
        int birthYear,
        String sex,
        LocalDate enrolledOn,
        @Nullable LocalDate leftOn) {
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    /** A student who is at this school on that day. */
    static Student at(Institution school, LocalDate day, int number, LocalDate asOf, Dice dice) {
        boolean primary = school.schoolLevel().equals("PRIMARY");
        int schoolYear = day.getMonthValue() >= 9 ? day.getYear() : day.getYear() - 1;
        int grade = primary ? dice.between(1, 7) : dice.between(0, 1);
        LocalDate enrolledOn = LocalDate.of(schoolYear - grade, Month.SEPTEMBER, 1);
        LocalDate leavesOn = LocalDate.of(enrolledOn.getYear() + (primary ? 8 : 4), Month.JUNE, 20);
        return new Student(
                pseudonym(number),
                school,
                enrolledOn.getYear() - (primary ? 7 : 15),
                dice.percent(58) ? "FEMALE" : dice.percent(98) ? "MALE" : "UNKNOWN",
                enrolledOn,
                leavesOn.isAfter(asOf) ? null : leavesOn);
    }

    Student bornIn(int year) {
        return new Student(code, school, year, sex, enrolledOn, leftOn);
    }

    /** Six letters that do not show the order in which students were invented: an odd multiplier permutes 30 bits. */
    private static String pseudonym(int number) {
        int bits = (int) ((number * 0x2545F491L + 0x1B56C4E9L) & 0x3FFFFFFF);
        StringBuilder letters = new StringBuilder("DEMO-ST-");
        for (int i = 0; i < 6; i++) {
            letters.append(LETTERS.charAt(bits >>> (5 * i) & 31));
        }
        return letters.toString();
    }
}
