package org.svetionik.deadlines;

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
     */
    record Answer(@Nullable LocalDate closedOn) {

        /** Whether the case ran on a day or was opened since (K11b); a closed one is not handed on. */
        boolean isTo(LocalDate day) {
            return closedOn == null || !closedOn.isBefore(day);
        }
    }

    static SeenSign of(String code, Fact fact) {
        List<Answer> cases = fact.facts("cases").stream()
                .map(one -> new Answer(one.dayOrNull("closedOn")))
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
