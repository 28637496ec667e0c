package org.svetionik.screening;

import graphql.schema.DataFetchingEnvironment;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.svetionik.access.Trail;
import org.svetionik.access.Viewer;
import org.svetionik.graph.Asker;
import org.svetionik.graph.NamedQueries;
import org.svetionik.rules.Responsible;
import org.svetionik.rules.RuleSet;
import reactor.core.publisher.Mono;

/** Answers which next step is due for a student, from what the store holds at this moment and the viewer may see. */
@Controller
class NextStepsController {

    private final NamedQueries queries;
    private final StepAnswers answers;
    private final RuleSet decisive;
    private final List<String> named;
    private final Clock clock;

    NextStepsController(NamedQueries queries, StepAnswers answers, RuleSet decisive, Clock clock) {
        this.queries = queries;
        this.answers = answers;
        this.decisive = decisive;
        this.named = decisive.receivers().stream()
                .map(Responsible::institution)
                .distinct()
                .toList();
        this.clock = clock;
    }

    @QueryMapping
    Mono<NextSteps> nextSteps(
            @Argument String studentCode,
            @Argument @Nullable OffsetDateTime asOf,
            DataFetchingEnvironment environment) {
        Viewer viewer = Asker.of(environment);
        Trail trail = Asker.trail(environment);
        trail.touch();
        Instant moment = asOf == null ? clock.instant() : asOf.toInstant();
        Map<String, Object> parameters = Map.of("studentCode", studentCode, "kinds", answers.kinds(), "named", named);
        return queries.run(viewer, "studentSigns", parameters)
                .filter(rows -> !rows.isEmpty())
                .map(rows -> {
                    Circumstances known = Circumstances.of(rows.get(0), decisive, moment);
                    note(trail, studentCode, known);
                    return answers.of(studentCode, known, moment);
                });
    }

    private static void note(Trail trail, String studentCode, Circumstances known) {
        trail.read("Student", List.of(studentCode));
        trail.read("Observation", known.signs().stream().map(Sign::code).toList());
        known.deeds().forEach(deed -> trail.read(deed.label(), List.of(deed.code())));
    }
}
