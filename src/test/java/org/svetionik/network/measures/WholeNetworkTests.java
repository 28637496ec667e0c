package org.svetionik.network.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.svetionik.adjacency.Adjacency;
import org.svetionik.adjacency.ArcList;

class WholeNetworkTests {

    /** Three that know each other, each with one more. */
    private static Adjacency ideal() {
        return new ArcList(6, 6)
                .add(0, 1)
                .add(1, 2)
                .add(0, 2)
                .add(0, 3)
                .add(1, 4)
                .add(2, 5)
                .build()
                .symmetric();
    }

    @Test
    void fitsACoreWithItsPeriphery() {
        assertThat(CorePeriphery.of(ideal())).isEqualTo(new CorePeriphery(1, 3, 3));
        assertThat(CorePeriphery.of(new ArcList(4, 0).build()).fit()).isNaN();
    }

    /** The largest correlation over all 2^n divisions that no degree contradicts is the one that is found. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void findsTheBestOfTheCoresByDegree(long seed) {
        Adjacency graph = RandomNetworks.directed(9, 18, seed).symmetric();
        double best = Double.NEGATIVE_INFINITY;
        for (int division = 1; division < 1 << 9; division++) {
            double fit = fit(graph, division);
            if (isByDegree(graph, division) && fit > best) {
                best = fit;
            }
        }
        assertThat(CorePeriphery.of(graph).fit()).isCloseTo(best, within(1e-12));
    }

    private static boolean isByDegree(Adjacency graph, int division) {
        for (int a = 0; a < graph.size(); a++) {
            for (int b = 0; b < graph.size(); b++) {
                boolean onlyFirst = (division >> a & 1) == 1 && (division >> b & 1) == 0;
                if (onlyFirst && graph.degree(a) <= graph.degree(b)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Pearson's correlation written out. */
    private static double fit(Adjacency graph, int division) {
        double n = 0;
        double x = 0;
        double y = 0;
        double xy = 0;
        for (int a = 0; a < graph.size(); a++) {
            for (int b = 0; b < a; b++) {
                int both = (division >> a & 1) + (division >> b & 1);
                if (both != 1) {
                    double tie = graph.has(a, b) ? 1 : 0;
                    n++;
                    x += both / 2.0;
                    y += tie;
                    xy += tie * both / 2.0;
                }
            }
        }
        return (n * xy - x * y) / Math.sqrt((n * x - x * x) * (n * y - y * y));
    }

    /** The table of Hubert and Arabie's index by hand: of 6 nodes, 2 of the 15 pairs are together in both, 6 and 3 in each. */
    @Test
    void comparesDivisions() {
        int[] first = {0, 0, 0, 1, 1, 1};
        int[] second = {0, 0, 1, 1, 2, 2};
        assertThat(Partitions.adjustedRand(first, second))
                .isCloseTo((2 - 18 / 15.0) / (4.5 - 18 / 15.0), within(1e-12));
        assertThat(Partitions.adjustedRand(first, new int[] {5, 5, 5, 2, 2, 2})).isEqualTo(1);
    }

    @Test
    void countsPairsOfGroups() {
        Blocks blocks =
                Blocks.of(new ArcList(4, 3).add(0, 1).add(1, 0).add(1, 2).build(), new int[] {0, 0, 1, 2}, 3);
        assertThat(blocks.arcs(0, 0)).isEqualTo(2);
        assertThat(blocks.pairs(0, 0)).isEqualTo(2);
        assertThat(blocks.arcs(0, 1)).isEqualTo(1);
        assertThat(blocks.pairs(0, 1)).isEqualTo(2);
        assertThat(blocks.pairs(1, 1)).isZero();
    }

    /** All labels that the four nodes can have are as likely; with 2 and 2, two of three deals put the two tied pairs apart. */
    @Test
    void expectsTiesWithOtherGroupsByTheirSizes() {
        Adjacency pairs = new ArcList(4, 4).add(0, 1).add(2, 3).build().symmetric();
        ExternalInternal within = ExternalInternal.of(pairs, new int[] {0, 0, 1, 1}, 2, 2999, 3);
        assertThat(within.value()).isEqualTo(-1);
        assertThat(within.expected()).isCloseTo(2 * 2 / 3.0 - 1, within(1e-12));
        assertThat(within.p()).isCloseTo(1 / 3.0, within(0.03));
        assertThat(ExternalInternal.of(pairs, new int[] {0, 1, 1, 1}, 0)).isEqualTo(1);
    }

    /** Two paths of four nodes: 2 of the 24 orders turn one into the other exactly. */
    @Test
    void countsOrdersThatAreAsAlike() {
        Adjacency path = new ArcList(4, 3).add(0, 1).add(1, 2).add(2, 3).build().symmetric();
        Qap qap = Qap.of(path, path, 5000, 11);
        assertThat(qap.correlation()).isCloseTo(1, within(1e-12));
        assertThat(qap.atLeast()).isCloseTo(2 / 24.0, within(0.02));
        assertThat(qap.atMost()).isEqualTo(1);
        assertThat(Qap.of(path, new ArcList(4, 0).build(), 10, 1).correlation()).isNaN();
    }
}
