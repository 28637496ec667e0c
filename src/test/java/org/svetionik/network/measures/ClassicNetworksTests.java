package org.svetionik.network.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.svetionik.adjacency.Adjacency;

/** Figures by networkx 3.6.1 and igraph 1.0.0 for Python, which agree wherever both have the measure. */
class ClassicNetworksTests {

    private static final Offset<Double> CLOSE = within(1e-9);

    private static void assertSame(double[] found, String network, String column) {
        double[] expected = Classics.figures(network, column);
        assertThat(found).hasSameSizeAs(expected);
        for (int node = 0; node < expected.length; node++) {
            assertThat(found[node])
                    .as(network + " " + column + " " + (node + 1))
                    .isCloseTo(expected[node], CLOSE);
        }
    }

    private static double[] nodes(Adjacency graph, IntToDoubleFunction measure) {
        return IntStream.range(0, graph.size()).mapToDouble(measure).toArray();
    }

    private static double[] doubles(int[] values) {
        double[] doubles = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            doubles[i] = values[i];
        }
        return doubles;
    }

    private static boolean isDirected(String network) {
        return network.equals("advice") || network.equals("friendship");
    }

    @ParameterizedTest
    @ValueSource(strings = {"karate", "karate-weighted", "florentine", "advice", "friendship"})
    void agreeOnEveryNode(String network) {
        Adjacency graph = Classics.named(network);
        double[] betweenness = Betweenness.of(graph);
        if (!isDirected(network)) {
            for (int node = 0; node < betweenness.length; node++) {
                betweenness[node] /= 2;
            }
        }
        assertSame(betweenness, network, "betweenness");
        assertSame(Closeness.of(graph), network, "closeness");
        assertSame(PageRank.of(graph), network, "pagerank");
        Adjacency both = isDirected(network) ? graph.symmetric() : graph;
        assertSame(doubles(Coreness.of(both)), network, "coreness");
        assertSame(nodes(graph, StructuralHoles.of(both)::constraint), network, "constraint");
        assertSame(nodes(graph, StructuralHoles.of(both)::effectiveSize), network, "effective_size");
        CutPoints points = CutPoints.of(both);
        for (int node = 0; node < graph.size(); node++) {
            assertThat(points.isArticulation(node)).isEqualTo(Classics.figures(network, "articulation")[node] == 1);
        }
    }

    @Test
    void agreeOnBridges() {
        assertThat(CutPoints.of(Classics.karate()).bridges()).containsExactly(new CutPoints.Bridge(0, 11));
        assertThat(CutPoints.of(Classics.florentine()).bridges())
                .containsExactly(
                        new CutPoints.Bridge(0, 8),
                        new CutPoints.Bridge(1, 5),
                        new CutPoints.Bridge(6, 7),
                        new CutPoints.Bridge(8, 12),
                        new CutPoints.Bridge(9, 12));
        assertThat(CutPoints.of(Classics.friendship().symmetric()).bridges()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "karate, 78, 0, 483, 1, 1",
        "florentine, 20, 0, 85, 1, 1",
        "advice, 45, 100, 65, 0.47368421052631576, 0.3103448275862069",
        "friendship, 23, 56, 131, 0.45098039215686275, 0.2911392405063291"
    })
    void agreeOnPairs(String network, long mutual, long asymmetric, long none, double arc, double dyadic) {
        Dyads dyads = Dyads.of(Classics.named(network));
        assertThat(dyads.mutual()).isEqualTo(mutual);
        assertThat(dyads.asymmetric()).isEqualTo(asymmetric);
        assertThat(dyads.none()).isEqualTo(none);
        assertThat(dyads.arcReciprocity()).isCloseTo(arc, CLOSE);
        assertThat(dyads.dyadicReciprocity()).isCloseTo(dyadic, CLOSE);
        assertThat(dyads.weightedReciprocity()).isCloseTo(arc, CLOSE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            karate     | 3971 0 1575 0 0 0 0 0 0 0 393 0 0 0 0 45
            florentine | 239 0 175 0 0 0 0 0 0 0 38 0 0 0 0 3
            advice     | 74 153 90 160 86 49 59 101 190 2 72 62 78 17 107 30
            friendship | 376 366 143 114 34 35 39 101 23 0 20 16 25 9 23 6
            """)
    void agreeOnTriads(String network, String census) {
        List<String> counts = new ArrayList<>();
        Triads.of(Classics.named(network)).values().forEach(count -> counts.add(count.toString()));
        assertThat(String.join(" ", counts)).isEqualTo(census);
    }

    /** igraph's figures: of the two clubs into which the first split, and of the best division there is, found by an integer programme. */
    @Test
    void agreeOnModularity() {
        int[] clubs = {
            0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 1, 0, 0, 1, 0, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1
        };
        assertThat(Partitions.modularity(Classics.karate(), clubs, 2)).isCloseTo(0.3582347140039448, CLOSE);
        assertThat(Partitions.modularity(Classics.weightedKarate(), clubs, 2)).isCloseTo(0.39143756676224206, CLOSE);
        Communities karate = Communities.of(Classics.karate(), 50);
        assertThat(karate.modularity()).isCloseTo(0.4197896120973046, CLOSE);
        assertThat(karate.count()).isEqualTo(4);
        assertThat(karate.stability()).isBetween(0.8, 1.0);
        assertThat(Communities.of(Classics.florentine(), 50).modularity()).isCloseTo(0.39875, CLOSE);
    }

    /** Krackhardt's managers by department: 25 more of the 79 pairs of friends are of two departments than of one, and 75 of the 145 of advice. */
    @Test
    void agreeOnTiesWithOtherGroups() {
        int[] departments = Classics.departments();
        assertThat(ExternalInternal.of(Classics.friendship().symmetric(), departments, 5, 99, 1)
                        .value())
                .isCloseTo(25 / 79.0, CLOSE);
        assertThat(ExternalInternal.of(Classics.advice().symmetric(), departments, 5, 99, 1)
                        .value())
                .isCloseTo(75 / 145.0, CLOSE);
    }

    /** The correlation is that of numpy 2.4.6 over the 420 ordered pairs. */
    @Test
    void agreeOnTheCorrelationOfTwoNetworks() {
        Qap qap = Qap.of(Classics.advice(), Classics.friendship(), 2000, 7);
        assertThat(qap.correlation()).isCloseTo(0.15458545204847268, CLOSE);
        assertThat(qap.atLeast()).isLessThan(0.05);
        assertThat(qap.atMost()).isGreaterThan(0.95);
    }
}
