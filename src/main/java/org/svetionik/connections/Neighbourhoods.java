package org.svetionik.connections;

import graphql.schema.DataFetchingEnvironment;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.svetionik.access.AccessMatrix;
import org.svetionik.access.Kind;
import org.svetionik.access.Right;
import org.svetionik.explanation.Explanation.Condition;
import org.svetionik.graph.Asker;
import org.svetionik.graph.Surroundings;
import reactor.core.publisher.Mono;

/** Answers what lies around a record that the viewer sees. */
@Controller
class Neighbourhoods {

    private static final int DEPTH = 1;
    private static final int DEEPEST = 3;
    private static final int LIMIT = 20;
    private static final int MOST = 100;

    private final Surroundings surroundings;
    private final AccessMatrix matrix;
    private final Clock clock;

    Neighbourhoods(Surroundings surroundings, AccessMatrix matrix, Clock clock) {
        this.surroundings = surroundings;
        this.matrix = matrix;
        this.clock = clock;
    }

    @QueryMapping
    Mono<Neighbourhood> neighbourhood(
            @Argument String id,
            @Argument @Nullable Integer depth,
            @Argument @Nullable List<String> kinds,
            @Argument @Nullable Integer limit,
            DataFetchingEnvironment environment) {
        int layers = Allowed.number("depth", depth, DEPTH, 1, DEEPEST);
        int most = Allowed.number("limit", limit, LIMIT, 1, MOST);
        Allowed.some("kinds", kinds);
        if (matrix.right(Asker.of(environment), Kind.CONNECTIONS) == Right.NOTHING) {
            return Mono.empty();
        }
        return surroundings
                .around(id, layers, RecordKinds.labels(kinds), most, environment)
                .map(row -> Neighbourhood.of(row, conditions(layers, kinds, most), clock.instant()))
                .doOnNext(drawn -> drawn.records()
                        .forEach(one -> surroundings.note(
                                Asker.trail(environment), one.reference().label(), one.code())));
    }

    private static List<Condition> conditions(int depth, @Nullable List<String> kinds, int limit) {
        return List.of(
                new Condition("depth", String.valueOf(depth)),
                new Condition("kinds", kinds == null ? "any" : String.join(", ", kinds)),
                new Condition("limit", String.valueOf(limit)));
    }
}
