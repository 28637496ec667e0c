package org.svetionik.access.noninterference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.svetionik.access.Viewer;
import org.svetionik.model.GraphModel;
import org.svetionik.model.Link;

/** What the schema promises never to be null is visible whenever its fact is. */
class ClosednessTests {

    private final GraphModel model = GraphModel.load();
    private final AccessPage page = AccessPage.table("Kind of fact");

    @Test
    void showsTheOtherEndOfARequiredLinkToWhoeverSeesTheFact() {
        for (long seed = 0; seed < 30; seed++) {
            Graph graph = RandomGraph.of(model, seed);
            for (Viewer viewer : RandomViewers.of(graph, seed)) {
                assertThat(missing(graph, new Oracle(graph, viewer, page)))
                        .as("seed %s, %s", seed, viewer)
                        .isEmpty();
            }
        }
    }

    private List<String> missing(Graph graph, Oracle oracle) {
        List<String> missing = new ArrayList<>();
        for (Fact fact : graph.facts()) {
            if (oracle.sees(fact)) {
                model.links().getOrDefault(fact.label(), Map.of()).values().stream()
                        .filter(link -> link.required() && !link.many())
                        .filter(link -> ends(graph, fact, link).stream().noneMatch(oracle::sees))
                        .forEach(link -> missing.add(fact + "." + link.name()));
            }
        }
        return missing;
    }

    private static Set<Fact> ends(Graph graph, Fact fact, Link link) {
        String type = link.type().type();
        return link.outgoing() ? graph.heads(fact, type) : graph.tails(fact, type);
    }
}
