package org.svetionik.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.svetionik.explanation.Explanation;
import org.svetionik.graph.BadRequest;
import org.svetionik.wording.Words;

/**
 * Links that would serve a goal, chosen one after the other, each the best after those before.
 *
 * @param start what the goal measures without any of them
 * @param links fewer than asked for where no further one gains anything
 * @param bound the part of the best possible gain that this choice has at least; null where none is known
 */
record BestLinks(
        LinkGoal goal,
        double start,
        List<Link> links,
        @Nullable Double bound,
        Words boundWords,
        Explanation why) {

    private static final int MOST = 10;
    private static final String FORMULA =
            "NEARER_TO_CENTRE: largest sum of 1 / distance to the Centre, greedy gain >= (1 - 1/e) of the best;"
                    + " ONE_PIECE: size of the largest component, greedy gain = the best; LIGHTER_BROKER: least greatest betweenness, no bound";
    private static final List<String> SOURCES =
            List.of("Nemhauser, Wolsey and Fisher (1978)", "Minoux (1978)", "Freeman (1977)", "Brandes (2001)");

    /** A link to add, and what the goal measures with it and those before. */
    record Link(String from, String to, double value) {}

    static BestLinks of(Network network, int k, LinkGoal goal) {
        if (k < 1 || k > MOST) {
            throw new BadRequest("LINKS", "k must be from 1 to " + MOST + ", not " + k);
        }
        LinkSearch search = switch (goal) {
            case NEARER_TO_CENTRE -> new CentreLinks(network);
            case ONE_PIECE -> new JoiningLinks(network);
            case LIGHTER_BROKER -> new RelievingLinks(network);
        };
        double start = search.value();
        List<Link> links = new ArrayList<>();
        List<Integer> found = search.next();
        while (!found.isEmpty()) {
            links.add(new Link(network.code(found.get(0)), network.code(found.get(1)), search.value()));
            found = links.size() < k ? search.next() : List.of();
        }
        return new BestLinks(
                goal,
                start,
                links,
                goal.bound(),
                goal.words(),
                NetworkWhy.of(
                        "best-links",
                        FORMULA,
                        SOURCES,
                        network.asked(),
                        network.ties(),
                        Map.of("goal", goal.name(), "k", String.valueOf(k))));
    }
}
