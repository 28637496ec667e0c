package org.svetionik.patterns;

import graphql.schema.DataFetchingEnvironment;
import java.time.Clock;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.svetionik.access.AccessMatrix;
import org.svetionik.access.Forbidden;
import org.svetionik.access.Kind;
import org.svetionik.access.Right;
import org.svetionik.graph.Asker;
import org.svetionik.model.GraphModel;
import org.svetionik.rules.RuleSet;
import org.svetionik.snapshot.Snapshot;
import org.svetionik.snapshot.Snapshots;
import org.svetionik.snapshot.Span;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The way that every pattern takes: from the question and the right of who asks over the snapshot of what was known to the answer. */
@Component
public class Patterns {

    private final Snapshots snapshots;
    private final AccessMatrix matrix;
    private final RuleSet rules;
    private final Map<String, String> sectorOfKind;
    private final Clock clock;

    Patterns(Snapshots snapshots, AccessMatrix matrix, RuleSet rules, GraphModel model, Clock clock) {
        this.snapshots = snapshots;
        this.matrix = matrix;
        this.rules = rules;
        this.sectorOfKind = model.sectorOfKind();
        this.clock = clock;
    }

    /** What a pattern is that rests on the window of its filter, for those who may see all that it rests on; refuses all others. */
    public <T> Mono<T> answer(
            DataFetchingEnvironment environment, @Nullable PatternFilter filter, Function<Asked, T> pattern) {
        PatternFilter conditions = filter == null ? PatternFilter.NONE : filter;
        return answer(environment, conditions, asked -> conditions.span(clock.instant()), pattern);
    }

    /**
     * The same for a pattern that rests on other days than those of its window.
     *
     * @param span which days, as far as institutions and trainings tell
     */
    <T> Mono<T> answer(
            DataFetchingEnvironment environment,
            @Nullable PatternFilter filter,
            Function<Asked, Span> span,
            Function<Asked, T> pattern) {
        if (matrix.right(Asker.of(environment), Kind.PATTERNS) != Right.ALL) {
            throw new Forbidden();
        }
        PatternFilter conditions = filter == null ? PatternFilter.NONE : filter;
        return snapshots
                .of(small -> span.apply(asked(small, conditions)), conditions.known())
                .publishOn(Schedulers.boundedElastic())
                .map(snapshot -> pattern.apply(asked(snapshot, conditions)));
    }

    private Asked asked(Snapshot snapshot, PatternFilter conditions) {
        return new Asked(snapshot, rules, clock.instant(), conditions, sectorOfKind);
    }
}
