package org.svetionik.multiplesystems;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.svetionik.access.AccessMatrix;
import org.svetionik.access.Kind;
import org.svetionik.access.Right;
import org.svetionik.graph.Asker;
import org.svetionik.patterns.PatternFilter;
import org.svetionik.patterns.Patterns;
import reactor.core.publisher.Mono;

/** Answers how many children the lists of the sectors miss. */
@Controller
class HiddenNumbersQuery {

    private final Patterns patterns;
    private final AccessMatrix matrix;

    HiddenNumbersQuery(Patterns patterns, AccessMatrix matrix) {
        this.patterns = patterns;
        this.matrix = matrix;
    }

    @QueryMapping
    Mono<HiddenNumbers> hiddenNumbers(
            @Argument @Nullable PatternFilter filter,
            @Argument @Nullable List<String> lists,
            @Argument int order,
            @Argument int draws,
            DataFetchingEnvironment environment) {
        HiddenQuestion question = new HiddenQuestion(lists, order, draws);
        boolean seesCases = matrix.right(Asker.of(environment), Kind.CASES) == Right.ALL;
        return patterns.answer(
                environment, filter, asked -> new HiddenNumbersAnswer(asked, question, seesCases).answer());
    }
}
