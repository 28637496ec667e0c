package org.svetionik.network;

import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.svetionik.adjacency.Adjacency;
import org.svetionik.adjacency.Components;
import org.svetionik.network.measures.Betweenness;
import org.svetionik.network.measures.Brokerage;
import org.svetionik.network.measures.Closeness;
import org.svetionik.network.measures.Communities;
import org.svetionik.network.measures.Coreness;
import org.svetionik.network.measures.CutPoints;
import org.svetionik.network.measures.PageRank;
import org.svetionik.network.measures.StructuralHoles;

/** The measures of one network from which those of its institutions are read; each is taken when first asked for. */
final class NodeMeasures {

    /** How often communities are sought, each time from another beginning. */
    static final int SEEDS = 50;

    final Adjacency arcs;
    final Supplier<Adjacency> reversed;
    final Supplier<Adjacency> both;
    final Supplier<double[]> betweenness;
    final Supplier<double[]> closeness;
    final Supplier<double[]> pageRank;
    final Supplier<int[]> coreness;
    final Supplier<CutPoints> cutPoints;
    final Supplier<StructuralHoles> holes;
    final Supplier<Communities> communities;
    final Supplier<Components> components;
    final Supplier<Grouping> sectors;
    final Supplier<Grouping> districts;
    final Supplier<Brokerage> bySector;
    final Supplier<Brokerage> byDistrict;

    NodeMeasures(Network network) {
        this.arcs = network.arcs();
        this.reversed = new Once<>(arcs::reversed);
        this.both = new Once<>(network::bothWays);
        this.betweenness = new Once<>(() -> load(network));
        this.closeness = new Once<>(() -> Closeness.of(arcs));
        this.pageRank = new Once<>(() -> PageRank.of(arcs));
        this.coreness = new Once<>(() -> Coreness.of(both.get()));
        this.cutPoints = new Once<>(() -> CutPoints.of(both.get()));
        this.holes = new Once<>(() -> StructuralHoles.of(both.get()));
        this.communities = new Once<>(() -> Communities.of(both.get(), SEEDS));
        this.components = new Once<>(() -> Components.of(arcs));
        this.sectors = new Once<>(network::sectors);
        this.districts = new Once<>(network::districts);
        this.bySector = new Once<>(() -> brokerage(sectors.get()));
        this.byDistrict = new Once<>(() -> brokerage(districts.get()));
    }

    /** Betweenness by ordered pairs where ties have a direction, by pairs where they have none. */
    private static double[] load(Network network) {
        double[] sums = Betweenness.of(network.arcs());
        return network.isDirected()
                ? sums
                : IntStream.range(0, sums.length)
                        .mapToDouble(node -> sums[node] / 2)
                        .toArray();
    }

    private Brokerage brokerage(Grouping grouping) {
        return Brokerage.of(arcs, grouping.ofNodes(), grouping.size());
    }
}
