package org.svetionik.network;

import graphql.schema.DataFetchingEnvironment;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.svetionik.access.AccessMatrix;
import org.svetionik.access.Forbidden;
import org.svetionik.access.Kind;
import org.svetionik.access.Right;
import org.svetionik.access.Viewer;
import org.svetionik.graph.Asker;
import org.svetionik.model.GraphModel;
import org.svetionik.rules.RuleSet;
import org.svetionik.snapshot.Snapshot;
import org.svetionik.snapshot.Snapshots;
import org.svetionik.snapshot.Span;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The way that every question about networks takes: from the right of who asks over the snapshot, narrowed to what they may see, to the answer. */
@Component
class Networks {

    private final Snapshots snapshots;
    private final AccessMatrix matrix;
    private final RuleSet rules;
    private final Map<String, String> sectorOfKind;
    private final Clock clock;

    Networks(Snapshots snapshots, AccessMatrix matrix, RuleSet rules, GraphModel model, Clock clock) {
        this.snapshots = snapshots;
        this.matrix = matrix;
        this.rules = rules;
        this.sectorOfKind = model.sectorOfKind();
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    RuleSet rules() {
        return rules;
    }

    /** What is asked of the network of a filter; refuses whoever may see none of its ties. */
    <T> Mono<T> answer(DataFetchingEnvironment environment, NetworkFilter filter, Function<AskedNetwork, T> question) {
        return answer(environment, filter, filter.span(now()), question);
    }

    /** The same for a question that rests on other days, too. */
    <T> Mono<T> answer(
            DataFetchingEnvironment environment, NetworkFilter filter, Span span, Function<AskedNetwork, T> question) {
        Viewer viewer = Asker.of(environment);
        boolean narrowed = isNarrowed(viewer, filter.weights());
        Mono<Snapshot> known = snapshots.of(span, filter.known());
        Mono<Sight> sight = narrowed
                ? snapshots.of(span, null).map(present -> new Sight(viewer, present))
                : known.map(graph -> new Sight(null, graph));
        return Mono.zip(known, sight)
                .publishOn(Schedulers.boundedElastic())
                .map(both -> question.apply(
                        new AskedNetwork(both.getT1(), filter, clock.instant(), sectorOfKind, both.getT2())));
    }

    /** Whether a viewer sees only their own ties of a kind; refuses those who see none. Referrals are shown to nobody in part. */
    private boolean isNarrowed(Viewer viewer, NetworkWeights weights) {
        Right network = matrix.right(viewer, Kind.NETWORKS);
        Right ties = matrix.right(viewer, weights.kind());
        boolean all = network == Right.ALL && ties == Right.ALL;
        boolean own = isShown(network) && isShown(ties) && weights != NetworkWeights.REFERRALS;
        if (!all && !own) {
            throw new Forbidden();
        }
        return !all;
    }

    private static boolean isShown(Right right) {
        return right == Right.ALL || right == Right.OWN;
    }
}
