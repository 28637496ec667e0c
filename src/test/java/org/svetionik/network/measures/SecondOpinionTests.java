package org.svetionik.network.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.Coreness;
import org.jgrapht.alg.scoring.PageRank;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.svetionik.adjacency.Adjacency;

/** JGraphT finds the same in networks made by chance. */
class SecondOpinionTests {

    private static Graph<Integer, DefaultWeightedEdge> copy(Adjacency graph, boolean directed) {
        Graph<Integer, DefaultWeightedEdge> copy = directed
                ? new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class)
                : new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        for (int node = 0; node < graph.size(); node++) {
            copy.addVertex(node);
        }
        graph.forEach((from, to, weight) -> {
            if (directed || from < to) {
                copy.setEdgeWeight(copy.addEdge(from, to), weight);
            }
        });
        return copy;
    }

    private static void assertSame(Map<Integer, Double> expected, double[] found) {
        assertThat(expected).hasSize(found.length);
        expected.forEach((node, value) -> assertThat(found[node]).isCloseTo(value, within(1e-9)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void agrees(long seed) {
        Adjacency graph = RandomNetworks.directed(40, (int) (60 + 10 * seed), seed);
        Graph<Integer, DefaultWeightedEdge> directed = copy(graph, true);
        assertSame(
                new PageRank<>(directed, 0.85, 1000, 1e-14).getScores(),
                org.svetionik.network.measures.PageRank.of(graph));
        directed.edgeSet().forEach(edge -> directed.setEdgeWeight(edge, 1));
        assertSame(new BetweennessCentrality<>(directed).getScores(), Betweenness.of(graph));
        Adjacency both = graph.symmetric();
        Graph<Integer, DefaultWeightedEdge> undirected = copy(both, false);
        int[] core = org.svetionik.network.measures.Coreness.of(both);
        new Coreness<>(undirected)
                .getScores()
                .forEach((node, k) -> assertThat(core[node]).isEqualTo(k));
        BiconnectivityInspector<Integer, DefaultWeightedEdge> blocks = new BiconnectivityInspector<>(undirected);
        CutPoints points = CutPoints.of(both);
        for (int node = 0; node < graph.size(); node++) {
            assertThat(points.isArticulation(node))
                    .isEqualTo(blocks.getCutpoints().contains(node));
        }
        assertThat(points.bridges())
                .containsExactlyInAnyOrderElementsOf(blocks.getBridges().stream()
                        .map(edge -> new CutPoints.Bridge(
                                Math.min(undirected.getEdgeSource(edge), undirected.getEdgeTarget(edge)),
                                Math.max(undirected.getEdgeSource(edge), undirected.getEdgeTarget(edge))))
                        .toList());
    }
}
