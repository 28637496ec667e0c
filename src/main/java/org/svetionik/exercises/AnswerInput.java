package org.svetionik.exercises;

import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What one participant marks.
 *
 * @param marked codes of the indicators that apply
 * @param group one of those of the exercise; null where it has none
 * @param institutionCode the participant's, where the keeper enters an answer that was given on paper; null otherwise
 */
record AnswerInput(
        String exerciseCode,
        List<String> marked,
        ExerciseStep step,
        @Nullable String group,
        @Nullable String institutionCode) {

    /** Marks are a set: in another order they are the same answer. */
    ExerciseDigest digest() {
        return new ExerciseDigest()
                .with(exerciseCode)
                .with(new TreeSet<>(marked))
                .with(step.name())
                .with(group)
                .with(institutionCode);
    }
}
