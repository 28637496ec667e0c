package org.svetionik.network;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.svetionik.adjacency.Adjacency;
import org.svetionik.adjacency.ArcList;
import org.svetionik.graph.BadRequest;
import org.svetionik.network.measures.Betweenness;

/**
 * Links between two contacts of the institution through which most leads, past it. Of these the pairs with the most ties are tried, 40 at each step,
 * since every one asks for the betweenness of the whole network.
 */
final class RelievingLinks implements LinkSearch {

    private static final int LARGEST = 500;
    private static final int TRIED = 40;

    private final double shared;
    private Adjacency arcs;
    private double[] loads;

    /** Refuses a network that is too large to try links in. */
    RelievingLinks(Network network) {
        if (network.size() > LARGEST) {
            throw new BadRequest(
                    "GOAL",
                    "goal LIGHTER_BROKER needs a network of no more than " + LARGEST + " institutions: narrow filter");
        }
        this.shared = network.isDirected() ? 1 : 2;
        this.arcs = network.arcs();
        this.loads = Betweenness.of(arcs);
    }

    @Override
    public double value() {
        return greatest(loads) / shared;
    }

    private static double greatest(double[] loads) {
        return DoubleStream.of(loads).max().orElse(0);
    }

    @Override
    public List<Integer> next() {
        List<Integer> best = List.of();
        Adjacency chosen = arcs;
        double least = greatest(loads);
        for (List<Integer> pair : pairs()) {
            Adjacency with = with(pair.get(0), pair.get(1));
            double load = greatest(Betweenness.of(with));
            if (load < least - 1e-9) {
                least = load;
                best = pair;
                chosen = with;
            }
        }
        arcs = chosen;
        loads = Betweenness.of(arcs);
        return best;
    }

    private Adjacency with(int a, int b) {
        ArcList list = new ArcList(arcs.size(), arcs.arcs() + 2);
        arcs.forEach(list::add);
        return list.add(a, b).add(b, a).build();
    }

    /** Pairs of contacts of the heaviest broker that are not tied, those with the most ties first. */
    private List<List<Integer>> pairs() {
        Adjacency both = arcs.symmetric();
        int broker = 0;
        for (int node = 1; node < loads.length; node++) {
            broker = loads[node] > loads[broker] ? node : broker;
        }
        List<List<Integer>> pairs = new ArrayList<>();
        for (int i = both.size() == 0 ? 0 : both.from(broker); both.size() > 0 && i < both.until(broker); i++) {
            for (int j = i + 1; j < both.until(broker); j++) {
                if (!both.has(both.target(i), both.target(j))) {
                    pairs.add(List.of(both.target(i), both.target(j)));
                }
            }
        }
        pairs.sort((a, b) -> ties(both, b) - ties(both, a));
        return pairs.subList(0, Math.min(TRIED, pairs.size()));
    }

    private static int ties(Adjacency both, List<Integer> pair) {
        return both.degree(pair.get(0)) + both.degree(pair.get(1));
    }
}
