package org.svetionik.exercises;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.svetionik.access.Viewer;
import org.svetionik.recording.Refusals;

/** What trainers do with exercises: they open and close those of their institution. */
@Component
class ExerciseKeeping {

    private static final int MOST_GROUPS = 8;
    private static final int LONGEST_GROUP = 60;
    private static final int LONGEST_PROGRAMME = 200;

    private final ExerciseRights rights;
    private final ExerciseTexts texts;
    private final Clock clock;

    ExerciseKeeping(ExerciseRights rights, ExerciseTexts texts, Clock clock) {
        this.rights = rights;
        this.texts = texts;
        this.clock = clock;
    }

    /** What an exercise is opened with. */
    record Opening(
            String caseStudyCode,
            List<String> groups,
            @Nullable String programme) {

        ExerciseDigest digest() {
            return new ExerciseDigest().with(caseStudyCode).with(groups).with(programme);
        }
    }

    /** The same, without spaces around its texts; refuses what is too long or names somebody. */
    Opening opening(String caseStudyCode, List<String> groups, @Nullable String programme) {
        List<String> names = groups.stream()
                .map(group -> texts.checked("groups", group, 1, LONGEST_GROUP))
                .toList();
        if (names.size() == 1) {
            throw Refusals.of("GROUP", "ONE_ALONE", "groups", Map.of());
        }
        return new Opening(
                caseStudyCode,
                ExerciseTexts.different("GROUP", "groups", names, 0, MOST_GROUPS),
                programme == null ? null : texts.checked("programme", programme, 1, LONGEST_PROGRAMME));
    }

    /** Opens an exercise; gives its code. */
    String open(ExerciseBook.Change change, Viewer viewer, Opening opening, ExerciseRequest request) {
        String keeper = rights.requireTrainer(change, viewer);
        String code = request.code("EX-");
        List<ExerciseRow> entered = change.ask("enteredExercise", Map.of("exerciseCode", code));
        if (entered.isEmpty()
                && change.ask("enteredCaseStudy", Map.of("caseStudyCode", opening.caseStudyCode()))
                        .isEmpty()) {
            throw Refusals.of("CASE_STUDY", "caseStudyCode", Map.of());
        }
        List<ExerciseRow> now = entered.isEmpty()
                ? change.ask(
                        "enterExercise",
                        Map.of(
                                "exerciseCode",
                                code,
                                "exercise",
                                properties(opening, request),
                                "caseStudyCode",
                                opening.caseStudyCode(),
                                "institutionCode",
                                keeper))
                : entered;
        now.forEach(row -> request.requireSame(row.text("inputHash")));
        return code;
    }

    private Map<String, Object> properties(Opening opening, ExerciseRequest request) {
        Map<String, Object> properties = new HashMap<>(Map.of(
                "openedAt", clock.instant().atZone(ZoneOffset.UTC),
                "groups", opening.groups(),
                "held", false,
                "salt", ParticipantCodes.salt(),
                "answeredBy", List.of(),
                "inputHash", request.input()));
        String programme = opening.programme();
        if (programme != null) {
            properties.put("programme", programme);
        }
        return properties;
    }

    /** Closes an exercise of the viewer's institution; true in any case where it is closed by this request. */
    boolean close(ExerciseBook.Change change, Viewer viewer, String exerciseCode, ExerciseRequest request) {
        String own = rights.requireTrainer(change, viewer);
        ExerciseRow exercise = change.ask("holdExercise", Map.of("exerciseCode", exerciseCode)).stream()
                .filter(row -> row.text("keeperCode").equals(own))
                .findFirst()
                .orElseThrow(() -> Refusals.of("EXERCISE", "KEPT", "exerciseCode", Map.of()));
        List<ExerciseRow> closed = change.ask("closedByRequest", Map.of("closingKey", request.key()));
        if (!closed.isEmpty()) {
            if (!closed.get(0).text("exerciseCode").equals(exerciseCode)) {
                throw ExerciseRequest.otherInput();
            }
            return true;
        }
        if (exercise.has("closedAt")) {
            throw Refusals.of("EXERCISE_CLOSED", "exerciseCode", Map.of());
        }
        change.ask(
                "endExercise",
                Map.of(
                        "exerciseCode",
                        exerciseCode,
                        "closedAt",
                        clock.instant().atZone(ZoneOffset.UTC),
                        "closingKey",
                        request.key()));
        return true;
    }
}
