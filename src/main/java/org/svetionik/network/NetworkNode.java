package org.svetionik.network;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.svetionik.network.measures.BrokerRole;
import org.svetionik.network.measures.Brokerage;
import org.svetionik.network.measures.ExternalInternal;
import org.svetionik.records.RecordReference;

/** One institution of a network. Every measure is taken only when it is asked for. */
final class NetworkNode {

    private final Network network;
    private final NodeMeasures measures;
    private final int node;

    NetworkNode(Network network, NodeMeasures measures, int node) {
        this.network = network;
        this.measures = measures;
        this.node = node;
    }

    public String id() {
        return new RecordReference("Institution", code()).id();
    }

    public String code() {
        return network.code(node);
    }

    public String kind() {
        return network.kind(node);
    }

    public @Nullable String sector() {
        return network.sector(node).isEmpty() ? null : network.sector(node);
    }

    public String district() {
        return network.district(node);
    }

    public int ties() {
        return measures.both.get().degree(node);
    }

    public int in() {
        return measures.reversed.get().degree(node);
    }

    public int out() {
        return measures.arcs.degree(node);
    }

    public long weightIn() {
        return Math.round(measures.reversed.get().strength(node));
    }

    public long weightOut() {
        return Math.round(measures.arcs.strength(node));
    }

    public int component() {
        return measures.components.get().size(node);
    }

    public double betweenness() {
        return measures.betweenness.get()[node];
    }

    public double closeness() {
        return measures.closeness.get()[node];
    }

    public double pageRank() {
        return measures.pageRank.get()[node];
    }

    public int coreness() {
        return measures.coreness.get()[node];
    }

    public boolean articulation() {
        return measures.cutPoints.get().isArticulation(node);
    }

    public @Nullable Double constraint() {
        return Finite.of(measures.holes.get().constraint(node));
    }

    public @Nullable Double effectiveSize() {
        return Finite.of(measures.holes.get().effectiveSize(node));
    }

    public int community() {
        return measures.communities.get().of(node);
    }

    public @Nullable Double externalBySector() {
        return external(measures.sectors.get());
    }

    public @Nullable Double externalByDistrict() {
        return external(measures.districts.get());
    }

    private @Nullable Double external(Grouping grouping) {
        return Finite.of(ExternalInternal.of(measures.both.get(), grouping.ofNodes(), node));
    }

    public List<BrokerageCount> brokerageBySector() {
        return roles(measures.bySector.get());
    }

    public List<BrokerageCount> brokerageByDistrict() {
        return roles(measures.byDistrict.get());
    }

    private List<BrokerageCount> roles(Brokerage brokerage) {
        return List.of(BrokerRole.values()).stream()
                .map(role -> new BrokerageCount(
                        role,
                        brokerage.count(role, node),
                        brokerage.expected(role, node),
                        Finite.of(brokerage.z(role, node))))
                .toList();
    }

    /**
     * How often an institution stands in a role.
     *
     * @param z null where nothing could vary
     */
    record BrokerageCount(
            BrokerRole role,
            long count,
            double expected,
            @Nullable Double z) {}
}
