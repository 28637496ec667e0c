package org.svetionik.network;

import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.svetionik.patterns.TrainingOutcome;
import org.svetionik.snapshot.Span;
import reactor.core.publisher.Mono;

/** Answers what the network would be with other institutions, agreements or trainings, and which links would serve a goal best. */
@Controller
class WhatIfQuery {

    private final Networks networks;

    WhatIfQuery(Networks networks) {
        this.networks = networks;
    }

    @QueryMapping
    Mono<NetworkWhatIf> networkWhatIf(
            @Argument NetworkFilter filter, @Argument NetworkChanges changes, DataFetchingEnvironment environment) {
        Span span = changes.trained().isEmpty() ? filter.span(networks.now()) : Span.ALL;
        return networks.answer(
                environment,
                filter,
                span,
                asked -> NetworkWhatIf.of(Ties.of(asked).network(), changes, () -> outcome(asked)));
    }

    private TrainingOutcome outcome(AskedNetwork asked) {
        return TrainingOutcome.of(
                asked.graph(),
                networks.rules(),
                Instant.ofEpochMilli(asked.moment()),
                asked.firstDay(),
                asked.lastDay(),
                asked.sectors());
    }

    @QueryMapping
    Mono<BestLinks> bestLinks(
            @Argument NetworkFilter filter,
            @Argument int k,
            @Argument LinkGoal goal,
            DataFetchingEnvironment environment) {
        return networks.answer(
                environment, filter, asked -> BestLinks.of(Ties.of(asked).network(), k, goal));
    }
}
