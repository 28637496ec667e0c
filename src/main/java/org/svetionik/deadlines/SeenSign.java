package org.svetionik.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sign that the institution saw itself, with the cases of the student that it may know of.
 *
 * @param code of the observation
 */
record SeenSign(String code, String student, Sign sign, List<Answer> cases) {

    /**
     * A case of the student.
     *
     * @param closedOn null while it is open
     * @param lastSent when it was last handed on; null where it never was
     */
    record Answer(@Nullable LocalDate closedOn, @Nullable Instant lastSent) {

        /** Whether the case ran on a day or was opened since, or was handed on then or later (K11b). */
        boolean isTo(LocalDate day) {
            return closedOn == null
                    || !closedOn.isBefore(day)
                    || (lastSent != null && !lastSent.isBefore(WorkCalendar.startOf(day)));
        }
    }

    static SeenSign of(String code, Fact fact) {
        List<Answer> cases = fact.facts("cases").stream()
                .map(one -> new Answer(one.dayOrNull("closedOn"), one.momentOrNull("lastSent")))
                .toList();
        return new SeenSign(code, fact.text("student"), Sign.of(fact), cases);
    }

    LocalDate day() {
        return sign.day();
    }

    boolean isAnswered() {
        return cases.stream().anyMatch(one -> one.isTo(day()));
    }
}
