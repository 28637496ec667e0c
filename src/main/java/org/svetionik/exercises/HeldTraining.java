package org.svetionik.exercises;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.svetionik.model.Days;

/**
 * An exercise as a training.
 *
 * @param code that of the exercise
 * @param heldTo null when it took one day
 * @param organiserCode the institution that kept it
 * @param participants how many took part, by the code of their institution
 */
record HeldTraining(
        String code,
        String title,
        LocalDate heldFrom,
        @Nullable LocalDate heldTo,
        String organiserCode,
        @Nullable String programme,
        Map<String, Integer> participants) {

    /** Days are those of Belgrade. */
    static HeldTraining of(ExerciseRow row) {
        LocalDate from = row.moment("openedAt").atZoneSameInstant(Days.ZONE).toLocalDate();
        LocalDate to = row.moment("closedAt").atZoneSameInstant(Days.ZONE).toLocalDate();
        return new HeldTraining(
                row.text("exerciseCode"),
                "Case-study exercise: " + row.text("titleEn"),
                from,
                to.equals(from) ? null : to,
                row.text("keeperCode"),
                row.textOrNull("programme"),
                row.rows("participants").stream()
                        .collect(Collectors.toMap(
                                one -> one.text("institutionCode"),
                                one -> one.number("number"),
                                Integer::sum,
                                TreeMap::new)));
    }
}
