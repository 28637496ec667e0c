package org.svetionik.exercises;

import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.svetionik.access.Viewer;
import org.svetionik.recording.Refusals;
import reactor.core.publisher.Mono;

/** Answers how an exercise went, once it is closed: two results with an answer between them would tell that answer. */
@Controller
class ExerciseResults {

    private final ExerciseBook book;
    private final ExerciseRights rights;

    ExerciseResults(ExerciseBook book, ExerciseRights rights) {
        this.book = book;
        this.rights = rights;
    }

    @QueryMapping
    Mono<ExerciseResult> exerciseResult(@Argument String exerciseCode, DataFetchingEnvironment environment) {
        Viewer viewer = rights.taking(environment);
        Map<String, @Nullable Object> parameters = ExerciseRights.own(viewer);
        parameters.put("exerciseCode", exerciseCode);
        parameters.put("districtCode", viewer.districtCode());
        return book.answers(parameters)
                .flatMap(rows -> Mono.justOrEmpty(rows.stream().findFirst()))
                .doOnNext(ExerciseResults::requireClosed)
                .filter(row -> rights.seesEveryResult(viewer) || row.isTrue("isOwn"))
                .map(ExerciseResult::of);
    }

    private static void requireClosed(ExerciseRow row) {
        if (!row.has("closedAt")) {
            throw Refusals.of("EXERCISE_OPEN", "exerciseCode", Map.of());
        }
    }
}
