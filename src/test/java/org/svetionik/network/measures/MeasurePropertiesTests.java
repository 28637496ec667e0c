package org.svetionik.network.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.svetionik.adjacency.Adjacency;
import org.svetionik.adjacency.ArcList;

/** What must hold of every network: the numbers of nodes mean nothing, an isolate changes only what it must, and reversing swaps in and out. */
class MeasurePropertiesTests {

    private static final int GROUPS = 3;

    private static double[] doubles(int[] values) {
        return IntStream.of(values).asDoubleStream().toArray();
    }

    private static Map<String, double[]> ofNodes(Adjacency graph, int[] groupOf) {
        Adjacency both = graph.symmetric();
        CutPoints points = CutPoints.of(both);
        Brokerage brokerage = Brokerage.of(graph, groupOf, GROUPS);
        Map<String, double[]> measures = new LinkedHashMap<>();
        measures.put("betweenness", Betweenness.of(graph));
        measures.put("closeness", Closeness.of(graph));
        measures.put("pageRank", PageRank.of(graph));
        measures.put("coreness", doubles(Coreness.of(both)));
        measures.put("constraint", nodes(graph, StructuralHoles.of(both)::constraint));
        measures.put("effectiveSize", nodes(graph, StructuralHoles.of(both)::effectiveSize));
        measures.put("articulation", nodes(graph, node -> points.isArticulation(node) ? 1 : 0));
        measures.put("external", nodes(graph, node -> ExternalInternal.of(both, groupOf, node)));
        for (BrokerRole role : BrokerRole.values()) {
            measures.put(role.name(), nodes(graph, node -> brokerage.count(role, node)));
            measures.put(role + "-z", nodes(graph, node -> brokerage.z(role, node)));
        }
        return measures;
    }

    private static <K, V> V of(Map<K, V> measures, K name) {
        return Objects.requireNonNull(measures.get(name));
    }

    private interface OfNode {
        double of(int node);
    }

    private static double[] nodes(Adjacency graph, OfNode measure) {
        return IntStream.range(0, graph.size()).mapToDouble(measure::of).toArray();
    }

    private static Map<String, Object> ofWhole(Adjacency graph, int[] groupOf) {
        Adjacency both = graph.symmetric();
        CorePeriphery core = CorePeriphery.of(both);
        Blocks blocks = Blocks.of(graph, groupOf, GROUPS);
        return Map.of(
                "triads", Triads.of(graph),
                "dyads", Dyads.of(graph),
                "core", core.size() + " " + Math.round(core.fit() * 1e9),
                "bridges", CutPoints.of(both).bridges().size(),
                "block", blocks.arcs(0, 1) + " of " + blocks.pairs(0, 1) + ", " + blocks.arcs(2, 2),
                "modularity", Math.round(Partitions.modularity(both, groupOf, GROUPS) * 1e9),
                "external",
                        Math.round(
                                ExternalInternal.of(both, groupOf, GROUPS, 0, 1).expected() * 1e9));
    }

    private static int[] groups(int nodes, Random random) {
        return random.ints(nodes, 0, GROUPS).toArray();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void anotherNumberingChangesNothing(long seed) {
        Random random = new Random(seed);
        Adjacency graph = RandomNetworks.directed(14, 30, seed);
        int[] groupOf = groups(14, random);
        int[] order = IntStream.range(0, 14).toArray();
        Permutations.shuffle(order, random);
        ArcList arcs = new ArcList(14, graph.arcs());
        graph.forEach((from, to, weight) -> arcs.add(order[from], order[to], weight));
        Adjacency relabelled = arcs.build();
        int[] moved = new int[14];
        for (int node = 0; node < 14; node++) {
            moved[order[node]] = groupOf[node];
        }
        Map<String, double[]> before = ofNodes(graph, groupOf);
        ofNodes(relabelled, moved).forEach((name, after) -> {
            for (int node = 0; node < 14; node++) {
                assertThat(after[order[node]]).as(name).isCloseTo(of(before, name)[node], within(1e-9));
            }
        });
        assertThat(ofWhole(relabelled, moved)).isEqualTo(ofWhole(graph, groupOf));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void anIsolateLeavesWhatDoesNotCountNodes(long seed) {
        Adjacency graph = RandomNetworks.directed(12, 26, seed);
        int[] groupOf = groups(13, new Random(seed));
        ArcList arcs = new ArcList(13, graph.arcs());
        graph.forEach(arcs::add);
        Adjacency larger = arcs.build();
        Map<String, double[]> before = ofNodes(graph, Arrays.copyOf(groupOf, 12));
        Map<String, double[]> after = ofNodes(larger, groupOf);
        for (String same : new String[] {
            "betweenness",
            "coreness",
            "constraint",
            "effectiveSize",
            "articulation",
            "external",
            "GATEKEEPER",
            "LIAISON"
        }) {
            assertThat(Arrays.copyOf(of(after, same), 12)).as(same).isEqualTo(of(before, same));
        }
        for (int node = 0; node < 12; node++) {
            assertThat(of(after, "closeness")[node]).isCloseTo(of(before, "closeness")[node] * 11 / 12, within(1e-12));
        }
        assertThat(of(after, "betweenness")[12]).isZero();
        assertThat(of(after, "closeness")[12]).isZero();
        assertThat(of(after, "constraint")[12]).isNaN();
        Dyads dyads = Dyads.of(graph);
        assertThat(Dyads.of(larger))
                .isEqualTo(new Dyads(
                        dyads.mutual(), dyads.asymmetric(), dyads.none() + 12, dyads.weight(), dyads.returned()));
        Map<TriadType, Long> triads = Triads.of(graph);
        Map<TriadType, Long> more = Triads.of(larger);
        assertThat(of(more, TriadType.T030T)).isEqualTo(of(triads, TriadType.T030T));
        assertThat(of(more, TriadType.T012)).isEqualTo(of(triads, TriadType.T012) + dyads.asymmetric());
        assertThat(of(more, TriadType.T102)).isEqualTo(of(triads, TriadType.T102) + dyads.mutual());
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void reversingSwapsInAndOut(long seed) {
        Adjacency graph = RandomNetworks.directed(13, 34, seed);
        int[] groupOf = groups(13, new Random(seed));
        Map<String, double[]> before = ofNodes(graph, groupOf);
        Map<String, double[]> after = ofNodes(graph.reversed(), groupOf);
        for (String same :
                new String[] {"coreness", "constraint", "effectiveSize", "COORDINATOR", "ITINERANT", "LIAISON"}) {
            assertThat(of(after, same)).as(same).containsExactly(of(before, same), within(1e-12));
        }
        assertThat(of(after, "betweenness")).containsExactly(of(before, "betweenness"), within(1e-9));
        assertThat(of(after, "GATEKEEPER")).isEqualTo(of(before, "REPRESENTATIVE"));
        assertThat(of(after, "REPRESENTATIVE")).isEqualTo(of(before, "GATEKEEPER"));
        Map<TriadType, Long> triads = Triads.of(graph);
        Map<TriadType, Long> reversed = Triads.of(graph.reversed());
        assertThat(of(reversed, TriadType.T021D)).isEqualTo(of(triads, TriadType.T021U));
        assertThat(of(reversed, TriadType.T111D)).isEqualTo(of(triads, TriadType.T111U));
        assertThat(of(reversed, TriadType.T120D)).isEqualTo(of(triads, TriadType.T120U));
        assertThat(of(reversed, TriadType.T030T)).isEqualTo(of(triads, TriadType.T030T));
        assertThat(Dyads.of(graph.reversed())).isEqualTo(Dyads.of(graph));
    }
}
