package org.svetionik.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.svetionik.explanation.Explanation;
import org.svetionik.network.measures.Blocks;
import org.svetionik.network.measures.Communities;
import org.svetionik.network.measures.CorePeriphery;
import org.svetionik.network.measures.Dyads;
import org.svetionik.network.measures.ExternalInternal;
import org.svetionik.network.measures.TriadType;
import org.svetionik.network.measures.Triads;

/** The network of institutions and its measures, each taken only when it is asked for. */
final class InstitutionalNetwork {

    private static final int DEALS = 1000;
    private static final long SEED = 1;

    private final Network network;
    private final NodeMeasures measures;
    private final Supplier<Dyads> dyads;

    InstitutionalNetwork(Network network) {
        this.network = network;
        this.measures = new NodeMeasures(network);
        this.dyads = new Once<>(() -> Dyads.of(measures.arcs));
    }

    public List<NetworkNode> nodes() {
        return IntStream.range(0, network.size())
                .mapToObj(node -> new NetworkNode(network, measures, node))
                .toList();
    }

    public List<Edge> edges() {
        List<Edge> edges = new ArrayList<>();
        measures.arcs.forEach((from, to, weight) -> {
            if (network.isDirected() || from < to) {
                edges.add(new Edge(network.code(from), network.code(to), Math.round(weight)));
            }
        });
        return edges;
    }

    public int size() {
        return network.size();
    }

    public boolean directed() {
        return network.isDirected();
    }

    public int ties() {
        return network.isDirected() ? measures.arcs.arcs() : measures.arcs.arcs() / 2;
    }

    public @Nullable Double density() {
        return Finite.part(measures.arcs.arcs(), (long) network.size() * (network.size() - 1));
    }

    public List<Block> sectorBlocks() {
        return blocks(measures.sectors.get());
    }

    public List<Block> districtBlocks() {
        return blocks(measures.districts.get());
    }

    private List<Block> blocks(Grouping grouping) {
        Blocks blocks = Blocks.of(measures.arcs, grouping.ofNodes(), grouping.size());
        List<Block> list = new ArrayList<>();
        for (int from = 0; from < grouping.size(); from++) {
            for (int to = network.isDirected() ? 0 : from; to < grouping.size(); to++) {
                int shared = network.isDirected() || from != to ? 1 : 2;
                long arcs = blocks.arcs(from, to) / shared;
                long pairs = blocks.pairs(from, to) / shared;
                list.add(new Block(grouping.name(from), grouping.name(to), arcs, pairs, Finite.part(arcs, pairs)));
            }
        }
        return list;
    }

    /** Null where ties have no direction. */
    public @Nullable Reciprocity reciprocity() {
        Dyads found = dyads.get();
        return network.isDirected()
                ? new Reciprocity(
                        Finite.of(found.arcReciprocity()),
                        Finite.of(found.dyadicReciprocity()),
                        Finite.of(found.weightedReciprocity()))
                : null;
    }

    public Dyads dyads() {
        return dyads.get();
    }

    public List<TriadCount> triads() {
        Map<TriadType, Long> census = Triads.of(measures.arcs);
        return census.entrySet().stream()
                .map(entry -> new TriadCount(entry.getKey(), entry.getValue()))
                .toList();
    }

    public int components() {
        return measures.components.get().count();
    }

    public int largestComponent() {
        return measures.components.get().largest();
    }

    public List<Bridge> bridges() {
        return measures.cutPoints.get().bridges().stream()
                .map(bridge -> new Bridge(network.code(bridge.from()), network.code(bridge.to())))
                .toList();
    }

    public ExternalIndex externalBySector() {
        return external(measures.sectors.get());
    }

    public ExternalIndex externalByDistrict() {
        return external(measures.districts.get());
    }

    private ExternalIndex external(Grouping grouping) {
        ExternalInternal index =
                ExternalInternal.of(measures.both.get(), grouping.ofNodes(), grouping.size(), DEALS, SEED);
        return new ExternalIndex(Finite.of(index.value()), Finite.of(index.expected()), Finite.of(index.p()), DEALS);
    }

    public CoreFit corePeriphery() {
        CorePeriphery core = CorePeriphery.of(measures.both.get());
        List<String> members = IntStream.range(0, core.size() == 0 ? 0 : network.size())
                .filter(node -> measures.both.get().degree(node) >= core.least())
                .mapToObj(network::code)
                .toList();
        return new CoreFit(Finite.of(core.fit()), core.size(), members);
    }

    public CommunityFit communities() {
        Communities found = measures.communities.get();
        return new CommunityFit(found.count(), found.modularity(), found.stability(), NodeMeasures.SEEDS);
    }

    public Explanation why() {
        return NetworkWhy.ofNetwork(
                network.asked(),
                network.ties(),
                Map.of("seeds", String.valueOf(NodeMeasures.SEEDS), "deals", String.valueOf(DEALS)));
    }

    /** A tie, from the lesser code where it has no direction. */
    record Edge(String from, String to, long weight) {}

    /** Ties between two groups; density is null where there is no pair. */
    record Block(
            String from,
            String to,
            long ties,
            long pairs,
            @Nullable Double density) {}

    /** How far ties are returned, each null where there is none. */
    record Reciprocity(
            @Nullable Double arc,
            @Nullable Double dyadic,
            @Nullable Double weighted) {}

    /** How many triads are of a kind. */
    record TriadCount(TriadType type, long count) {}

    /** A tie without which its ends do not reach each other. */
    record Bridge(String from, String to) {}

    /** Ties with other groups less those within, of all. */
    record ExternalIndex(
            @Nullable Double value,
            @Nullable Double expected,
            @Nullable Double p,
            int deals) {}

    /** How far the network is a core with a periphery; fit is null where it cannot be told. */
    record CoreFit(@Nullable Double fit, int size, List<String> members) {}

    /** Communities, how good the division is, and how alike the divisions of all seeds are. */
    record CommunityFit(
            int count,
            @Nullable Double modularity,
            @Nullable Double stability,
            int seeds) {}
}
