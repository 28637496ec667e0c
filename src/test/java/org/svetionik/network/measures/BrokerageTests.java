package org.svetionik.network.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.svetionik.adjacency.Adjacency;
import org.svetionik.adjacency.ArcList;

class BrokerageTests {

    private static final int[] GROUPS = {0, 0, 0, 1, 1};

    /** Every triple looked at by itself. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void countsWhatEveryTripleSays(long seed) {
        Adjacency graph = RandomNetworks.directed(15, 60, seed);
        int[] groupOf = new Random(seed).ints(15, 0, 4).toArray();
        Brokerage brokerage = Brokerage.of(graph, groupOf, 4);
        for (BrokerRole role : BrokerRole.values()) {
            for (int b = 0; b < 15; b++) {
                assertThat(brokerage.count(role, b)).isEqualTo(count(graph, groupOf, role, b));
            }
        }
    }

    private static long count(Adjacency graph, int[] groupOf, BrokerRole role, int b) {
        long count = 0;
        for (int a = 0; a < graph.size(); a++) {
            for (int c = 0; c < graph.size(); c++) {
                boolean stands = a != c && graph.has(a, b) && graph.has(b, c) && !graph.has(a, c);
                count += stands && role(groupOf[a], groupOf[b], groupOf[c]) == role ? 1 : 0;
            }
        }
        return count;
    }

    private static BrokerRole role(int a, int b, int c) {
        if (a == b && b == c) {
            return BrokerRole.COORDINATOR;
        }
        if (a == c) {
            return BrokerRole.ITINERANT;
        }
        if (a == b) {
            return BrokerRole.REPRESENTATIVE;
        }
        return b == c ? BrokerRole.GATEKEEPER : BrokerRole.LIAISON;
    }

    /** Over all 2^20 networks of five nodes, each weighed by its probability. */
    @ParameterizedTest
    @EnumSource(BrokerRole.class)
    void expectsWhatAllNetworksHaveOnAverage(BrokerRole role) {
        double density = 0.35;
        int[] groupOf = role == BrokerRole.LIAISON ? new int[] {0, 1, 1, 2, 2} : GROUPS;
        double mean = 0;
        double square = 0;
        for (int arcs = 0; arcs < 1 << 20; arcs++) {
            double probability =
                    Math.pow(density, Integer.bitCount(arcs)) * Math.pow(1 - density, 20 - Integer.bitCount(arcs));
            int count = count(arcs, groupOf, role);
            mean += probability * count;
            square += probability * count * count;
        }
        double[] moments = Brokerage.moments(role, 0, sizes(groupOf), density);
        assertThat(moments[0]).isCloseTo(mean, within(1e-9));
        assertThat(moments[1]).isCloseTo(square - mean * mean, within(1e-9));
    }

    private static int[] sizes(int[] groupOf) {
        int[] sizes = new int[3];
        for (int group : groupOf) {
            sizes[group]++;
        }
        return sizes;
    }

    /** How often node 0 stands in a role in a network whose arcs are the bits of a number. */
    private static int count(int arcs, int[] groupOf, BrokerRole role) {
        int count = 0;
        for (int a = 1; a < 5; a++) {
            for (int c = 1; c < 5; c++) {
                boolean stands = a != c && has(arcs, a, 0) && has(arcs, 0, c) && !has(arcs, a, c);
                count += stands && role(groupOf[a], groupOf[0], groupOf[c]) == role ? 1 : 0;
            }
        }
        return count;
    }

    private static boolean has(int arcs, int from, int to) {
        int bit = 4 * from + (to > from ? to - 1 : to);
        return (arcs >> bit & 1) == 1;
    }

    @Test
    void hasNoStandardWhereNothingCanVary() {
        Brokerage none = Brokerage.of(new ArcList(5, 0).build(), GROUPS, 2);
        assertThat(none.z(BrokerRole.GATEKEEPER, 0)).isNaN();
        assertThat(none.expected(BrokerRole.GATEKEEPER, 0)).isZero();
    }
}
