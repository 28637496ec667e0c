package org.svetionik.exercises;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How a closed exercise went.
 *
 * @param leftOut participants who are counted nowhere, because they are too few to be told, alone or together
 * @param total everybody who is counted
 */
record ExerciseResult(
        String exerciseCode,
        int leftOut,
        GroupResult total,
        List<GroupResult> groups,
        List<GroupDifference> differences,
        List<ExerciseDefinition> definitions) {

    static ExerciseResult of(ExerciseRow row) {
        KeyToMark key = new KeyToMark(
                row.texts("offered"), Set.copyOf(row.texts("keyMarked")), ExerciseStep.valueOf(row.text("keyStep")));
        List<ParticipantAnswer> answers =
                row.rows("answers").stream().map(ParticipantAnswer::of).toList();
        return of(row.text("exerciseCode"), row.texts("groups"), answers, key);
    }

    /**
     * The total holds the groups that are told, and the small ones together where they are enough together: else whoever takes the told groups
     * from the total would learn what the few others marked.
     */
    static ExerciseResult of(String code, List<String> names, List<ParticipantAnswer> answers, KeyToMark key) {
        List<GroupResult> groups = names.stream()
                .map(name -> GroupResult.of(name, of(answers, name), key))
                .toList();
        Set<String> small = Set.copyOf(groups.stream()
                .filter(GroupResult::suppressed)
                .flatMap(group -> Stream.ofNullable(group.group()))
                .toList());
        List<ParticipantAnswer> few = answers.stream()
                .filter(answer -> answer.group() != null && small.contains(answer.group()))
                .toList();
        boolean leave = !few.isEmpty() && few.size() < GroupResult.FEWEST;
        List<ParticipantAnswer> counted =
                leave ? answers.stream().filter(answer -> !few.contains(answer)).toList() : answers;
        return new ExerciseResult(
                code,
                leave ? few.size() : 0,
                GroupResult.of(null, counted, key),
                groups,
                GroupDifference.between(groups),
                ExerciseDefinition.ALL);
    }

    private static List<ParticipantAnswer> of(List<ParticipantAnswer> answers, String group) {
        return answers.stream()
                .filter(answer -> Objects.equals(answer.group(), group))
                .toList();
    }
}
