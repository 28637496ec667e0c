package org.svetionik.network;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.svetionik.graph.BadRequest;
import reactor.core.publisher.Mono;

/** Answers what the network of institutions is, over time, and how alike two of them are. */
@Controller
class NetworkQuery {

    private static final int LEAST_PERMUTATIONS = 100;
    private static final int MOST_PERMUTATIONS = 10_000;

    private final Networks networks;

    NetworkQuery(Networks networks) {
        this.networks = networks;
    }

    @QueryMapping
    Mono<InstitutionalNetwork> institutionalNetwork(
            @Argument NetworkFilter filter, DataFetchingEnvironment environment) {
        return networks.answer(
                environment,
                filter,
                asked -> new InstitutionalNetwork(Ties.of(asked).network()));
    }

    @QueryMapping
    Mono<List<NetworkMonth>> networkOverTime(
            @Argument NetworkFilter filter, @Argument int windowMonths, DataFetchingEnvironment environment) {
        NetworkMonths months = new NetworkMonths(filter, windowMonths, networks.now());
        return networks.answer(environment, filter, months.span(), asked -> months.of(asked));
    }

    @QueryMapping
    Mono<NetworkComparison> networkComparison(
            @Argument NetworkFilter a,
            @Argument NetworkFilter b,
            @Argument int permutations,
            @Argument int seed,
            DataFetchingEnvironment environment) {
        if (permutations < LEAST_PERMUTATIONS || permutations > MOST_PERMUTATIONS) {
            throw new BadRequest(
                    "PERMUTATIONS",
                    "permutations must be from " + LEAST_PERMUTATIONS + " to " + MOST_PERMUTATIONS + ", not "
                            + permutations);
        }
        return Mono.zip(
                        networks.answer(environment, a, asked -> Ties.of(asked).network()),
                        networks.answer(environment, b, asked -> Ties.of(asked).network()))
                .map(both -> NetworkComparison.of(both.getT1(), both.getT2(), permutations, seed));
    }
}
