package org.svetionik.exercises;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.svetionik.access.Viewer;
import org.svetionik.graph.BadRequest;
import reactor.core.publisher.Mono;

/** Exercises: the list of them, and what is done in one. */
@Controller
class Exercises {

    private static final int MOST = 200;
    private static final int USUAL = 50;

    private final ExerciseBook book;
    private final ExerciseRights rights;
    private final ExerciseKeeping keeping;
    private final ExerciseAnswers answers;
    private final ExerciseTrainings trainings;

    Exercises(
            ExerciseBook book,
            ExerciseRights rights,
            ExerciseKeeping keeping,
            ExerciseAnswers answers,
            ExerciseTrainings trainings) {
        this.book = book;
        this.rights = rights;
        this.keeping = keeping;
        this.answers = answers;
        this.trainings = trainings;
    }

    @QueryMapping
    Mono<List<HeldExercise>> exercises(@Argument @Nullable Integer first, DataFetchingEnvironment environment) {
        Viewer viewer = rights.taking(environment);
        int limit = first == null ? USUAL : first;
        if (limit < 1 || limit > MOST) {
            throw new BadRequest("PAGE_SIZE", "first must be 1 to " + MOST + ", not " + limit);
        }
        return book.read(viewer, "exercises", Map.of("limit", limit))
                .map(rows ->
                        rows.stream().map(row -> HeldExercise.of(row, viewer)).toList());
    }

    @QueryMapping
    Mono<HeldExercise> exerciseByCode(@Argument String exerciseCode, DataFetchingEnvironment environment) {
        return one(rights.taking(environment), exerciseCode);
    }

    private Mono<HeldExercise> one(Viewer viewer, String code) {
        return book.read(viewer, "exerciseByCode", Map.of("exerciseCode", code))
                .flatMap(rows -> Mono.justOrEmpty(rows.stream().findFirst().map(row -> HeldExercise.of(row, viewer))));
    }

    @MutationMapping
    Mono<HeldExercise> openExercise(
            @Argument String caseStudyCode,
            @Argument @Nullable List<String> groups,
            @Argument @Nullable String programme,
            @Argument String clientKey,
            DataFetchingEnvironment environment) {
        Viewer viewer = rights.keeping(environment);
        var opening = keeping.opening(caseStudyCode, groups == null ? List.of() : groups, programme);
        ExerciseRequest request = ExerciseRequest.of(viewer, "openExercise", clientKey, opening.digest());
        return book.change(change -> keeping.open(change, viewer, opening, request))
                .flatMap(code -> one(viewer, code));
    }

    @MutationMapping
    Mono<SubmittedAnswer> submitExerciseAnswer(
            @Argument String exerciseCode,
            @Argument List<String> marked,
            @Argument ExerciseStep step,
            @Argument @Nullable String group,
            @Argument @Nullable String institutionCode,
            @Argument String clientKey,
            DataFetchingEnvironment environment) {
        Viewer viewer = rights.taking(environment);
        AnswerInput input = new AnswerInput(exerciseCode, marked, step, group, institutionCode);
        ExerciseRequest request = ExerciseRequest.of(viewer, "submitExerciseAnswer", clientKey, input.digest());
        return book.change(change -> answers.submit(change, viewer, input, request));
    }

    @MutationMapping
    Mono<HeldExercise> closeExercise(
            @Argument String exerciseCode, @Argument String clientKey, DataFetchingEnvironment environment) {
        Viewer viewer = rights.keeping(environment);
        ExerciseRequest request =
                ExerciseRequest.of(viewer, "closeExercise", clientKey, new ExerciseDigest().with(exerciseCode));
        return book.change(change -> keeping.close(change, viewer, exerciseCode, request))
                .doOnNext(closed -> trainings.record())
                .flatMap(closed -> one(viewer, exerciseCode));
    }
}
