package org.svetionik.exercises;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.svetionik.access.Viewer;
import org.svetionik.recording.Refusals;

/**
 * Takes answers while an exercise is open. An account answers once; whoever keeps the exercise enters what was answered on paper instead, for a
 * participant of a named institution.
 */
@Component
class ExerciseAnswers {

    private static final String EXERCISE_CODE = "exerciseCode";

    private final Clock clock;

    ExerciseAnswers(Clock clock) {
        this.clock = clock;
    }

    SubmittedAnswer submit(ExerciseBook.Change change, Viewer viewer, AnswerInput input, ExerciseRequest request) {
        ExerciseRow exercise = change.ask("holdExercise", Map.of("exerciseCode", input.exerciseCode())).stream()
                .findFirst()
                .orElseThrow(() -> Refusals.of("EXERCISE", EXERCISE_CODE, Map.of()));
        List<ExerciseRow> entered = change.ask("enteredExerciseAnswer", Map.of("exerciseAnswerCode", request.key()));
        if (!entered.isEmpty()) {
            request.requireSame(entered.get(0).text("inputHash"));
            return new SubmittedAnswer(input.exerciseCode(), entered.get(0).text("participantCode"));
        }
        check(exercise, input);
        String own = ExerciseRights.workplace(change, viewer);
        boolean onPaper = exercise.text("keeperCode").equals(own);
        String institution = institution(change, input, own, onPaper);
        if (!onPaper && AnswerMark.isIn(exercise, viewer)) {
            throw Refusals.of("ALREADY_ANSWERED", EXERCISE_CODE, Map.of());
        }
        List<String> marks = onPaper ? exercise.texts("answeredBy") : AnswerMark.with(exercise, viewer);
        return enter(change, input, request, institution, marks);
    }

    private static void check(ExerciseRow exercise, AnswerInput input) {
        if (exercise.has("closedAt")) {
            throw Refusals.of("EXERCISE_CLOSED", EXERCISE_CODE, Map.of());
        }
        List<String> offered = exercise.texts("offered");
        ExerciseTexts.different("INDICATORS", "marked", input.marked(), 0, offered.size());
        if (!offered.containsAll(input.marked())) {
            throw Refusals.of("INDICATORS", "NOT_OFFERED", "marked", Map.of());
        }
        List<String> groups = exercise.texts("groups");
        String group = input.group();
        if (groups.isEmpty() ? group != null : group == null || !groups.contains(group)) {
            throw Refusals.of("GROUP", "group", Map.of());
        }
    }

    private static String institution(
            ExerciseBook.Change change, AnswerInput input, @Nullable String own, boolean onPaper) {
        String given = input.institutionCode();
        if (!onPaper && given != null) {
            throw Refusals.of("INSTITUTION", "KEEPER_ALONE", "institutionCode", Map.of());
        }
        String institution = onPaper ? given : own;
        if (institution == null
                || change.ask("kindOfWorkplace", Map.of("institutionCode", institution))
                        .isEmpty()) {
            throw Refusals.of("INSTITUTION", onPaper ? "OF_PARTICIPANT" : "OWN", "institutionCode", Map.of());
        }
        return institution;
    }

    private SubmittedAnswer enter(
            ExerciseBook.Change change,
            AnswerInput input,
            ExerciseRequest request,
            String institution,
            List<String> marks) {
        String participant = ParticipantCodes.next();
        Map<String, @Nullable Object> answer = new HashMap<>();
        answer.put("exerciseAnswerCode", request.key());
        answer.put("participantCode", participant);
        answer.put("group", input.group());
        answer.put("marked", input.marked());
        answer.put("step", input.step().name());
        answer.put("submittedAt", clock.instant().atZone(ZoneOffset.UTC).truncatedTo(ChronoUnit.HOURS));
        answer.put("inputHash", request.input());
        answer.values().removeIf(Objects::isNull);
        change.ask(
                "enterExerciseAnswer",
                Map.of(
                        "exerciseCode",
                        input.exerciseCode(),
                        "institutionCode",
                        institution,
                        "answer",
                        answer,
                        "answeredBy",
                        marks));
        return new SubmittedAnswer(input.exerciseCode(), participant);
    }
}
