package org.svetionik.exercises;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one participant marked. */
record ParticipantAnswer(@Nullable String group, Set<String> marked, ExerciseStep step) {

    static ParticipantAnswer of(ExerciseRow row) {
        return new ParticipantAnswer(
                row.textOrNull("group"), Set.copyOf(row.texts("marked")), ExerciseStep.valueOf(row.text("step")));
    }

    /** Whether the mark of an indicator, or that there is none, is that of the key. */
    boolean agrees(String indicator, KeyToMark key) {
        return marked.contains(indicator) == key.marked().contains(indicator);
    }

    /** Marks of the key in rows, of the participant in columns: none, marked. */
    long[][] against(KeyToMark key) {
        long[][] table = new long[2][2];
        for (String indicator : key.offered()) {
            table[key.marked().contains(indicator) ? 1 : 0][marked.contains(indicator) ? 1 : 0]++;
        }
        return table;
    }

    /** How many did not mark each indicator, and how many did. */
    static long[][] ofAll(List<ParticipantAnswer> answers, KeyToMark key) {
        return key.offered().stream()
                .map(indicator -> answers.stream()
                        .filter(answer -> answer.marked.contains(indicator))
                        .count())
                .map(marks -> new long[] {answers.size() - marks, marks})
                .toArray(long[][]::new);
    }
}
