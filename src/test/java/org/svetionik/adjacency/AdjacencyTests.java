package org.svetionik.adjacency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdjacencyTests {

    private record Pair(int from, int to) {}

    private static final int NODES = 12;

    private final Map<Pair, Double> expected = new HashMap<>();

    private Adjacency random(long seed) {
        Random random = new Random(seed);
        ArcList arcs = new ArcList(NODES, 1);
        for (int i = 0; i < 60; i++) {
            int from = random.nextInt(NODES);
            int to = random.nextInt(NODES);
            double weight = seed % 2 == 0 ? 1 : random.nextInt(1, 5);
            arcs.add(from, to, weight);
            if (from != to) {
                expected.merge(new Pair(from, to), weight, Double::sum);
            }
        }
        return arcs.build();
    }

    private static Map<Pair, Double> arcs(Adjacency graph) {
        Map<Pair, Double> arcs = new HashMap<>();
        graph.forEach((from, to, weight) -> arcs.put(new Pair(from, to), weight));
        return arcs;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void holdsEachPairOnceInOrderWithTheSumOfItsWeights(long seed) {
        Adjacency graph = random(seed);
        assertThat(arcs(graph)).isEqualTo(expected).hasSize(graph.arcs());
        List<List<Integer>> order = new ArrayList<>();
        graph.forEach((from, to, weight) -> order.add(List.of(from, to)));
        assertThat(order)
                .isSortedAccordingTo(
                        (a, b) -> Integer.compare(NODES * a.get(0) + a.get(1), NODES * b.get(0) + b.get(1)));
        for (int from = 0; from < NODES; from++) {
            for (int to = 0; to < NODES; to++) {
                assertThat(graph.weightOf(from, to)).isEqualTo(expected.getOrDefault(new Pair(from, to), 0.0));
                assertThat(graph.has(from, to)).isEqualTo(expected.containsKey(new Pair(from, to)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6})
    void turnsArcsRoundAndMakesThemGoBothWays(long seed) {
        Adjacency graph = random(seed);
        Map<Pair, Double> reversed = new HashMap<>();
        Map<Pair, Double> both = new HashMap<>();
        expected.forEach((pair, weight) -> {
            Pair back = new Pair(pair.to(), pair.from());
            reversed.put(back, weight);
            both.merge(pair, weight, Double::sum);
            both.merge(back, weight, Double::sum);
        });
        assertThat(arcs(graph.reversed())).isEqualTo(reversed);
        assertThat(arcs(graph.symmetric())).isEqualTo(both);
        assertThat(arcs(graph.reversed().reversed())).isEqualTo(expected);
    }

    /** Against the powers of the graph: a node is so far away as the first number of steps after which it is reached. */
    @ParameterizedTest
    @ValueSource(longs = {7, 8, 9})
    void findsDistancesAndComponents(long seed) {
        ArcList list = new ArcList(NODES, 10);
        Random random = new Random(seed);
        for (int i = 0; i < 11; i++) {
            list.add(random.nextInt(NODES), random.nextInt(NODES));
        }
        Adjacency graph = list.build();
        Distances distances = new Distances(graph);
        Components components = Components.of(graph);
        for (int source = 0; source < NODES; source++) {
            Map<Integer, Integer> reached = steps(graph, source);
            distances.from(source);
            assertThat(distances.reached()).isEqualTo(reached.size());
            Map<Integer, Integer> together = steps(graph.symmetric(), source);
            assertThat(components.size(source)).isEqualTo(together.size());
            for (int node = 0; node < NODES; node++) {
                assertThat(distances.to(node)).isEqualTo(reached.getOrDefault(node, Distances.NONE));
                assertThat(components.of(node) == components.of(source)).isEqualTo(together.containsKey(node));
            }
            distances.within(1, source);
            assertThat(distances.reached()).isEqualTo(1 + graph.degree(source));
        }
    }

    private static Map<Integer, Integer> steps(Adjacency graph, int source) {
        Map<Integer, Integer> reached = new TreeMap<>(Map.of(source, 0));
        for (int step = 1; step < NODES; step++) {
            for (int node : List.copyOf(reached.keySet())) {
                for (int to = 0; to < NODES; to++) {
                    if (graph.has(node, to)) {
                        reached.putIfAbsent(to, step);
                    }
                }
            }
        }
        return reached;
    }
}
