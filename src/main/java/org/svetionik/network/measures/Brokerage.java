package org.svetionik.network.measures;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.svetionik.adjacency.Adjacency;

/**
 * How often each node b stands in each role between two others: ordered pairs a, c with arcs ab and bc and no arc ac (Gould and Fernandez, 1989).
 * Time: for each arc, what the two ends send on.
 *
 * <p>Expectation and variance are those of a network of the same groups in which each arc is there independently with the density d: over the
 * pairs P of the role, with p = d² (1 − d), E = |P| p and V = |P| p (1 − p) + S d³ (1 − d)³, where S counts the ordered pairs of different
 * members of P that share their first or their last node.
 */
public final class Brokerage {

    private final Map<BrokerRole, long[]> counts = new EnumMap<>(BrokerRole.class);
    private final int[] groupOf;
    private final int[] sizes;
    private final double density;

    private Brokerage(Adjacency graph, int[] groupOf, int groups) {
        this.groupOf = groupOf;
        this.sizes = new int[groups];
        for (int group : groupOf) {
            sizes[group]++;
        }
        long n = graph.size();
        this.density = n < 2 ? 0 : graph.arcs() / (double) (n * (n - 1));
        for (BrokerRole role : BrokerRole.values()) {
            counts.put(role, new long[graph.size()]);
        }
    }

    /** @param groupOf the group of each node, from 0 on */
    public static Brokerage of(Adjacency graph, int[] groupOf, int groups) {
        Brokerage brokerage = new Brokerage(graph, groupOf, groups);
        boolean[] reached = new boolean[graph.size()];
        for (int a = 0; a < graph.size(); a++) {
            mark(graph, a, reached, true);
            reached[a] = true;
            for (int place = graph.from(a); place < graph.until(a); place++) {
                brokerage.count(graph, a, graph.target(place), reached);
            }
            mark(graph, a, reached, false);
            reached[a] = false;
        }
        return brokerage;
    }

    private static void mark(Adjacency graph, int node, boolean[] reached, boolean is) {
        for (int place = graph.from(node); place < graph.until(node); place++) {
            reached[graph.target(place)] = is;
        }
    }

    private void count(Adjacency graph, int a, int b, boolean[] reached) {
        for (int place = graph.from(b); place < graph.until(b); place++) {
            int c = graph.target(place);
            if (!reached[c]) {
                Objects.requireNonNull(counts.get(BrokerRole.of(groupOf[a], groupOf[b], groupOf[c])))[b]++;
            }
        }
    }

    public long count(BrokerRole role, int node) {
        return Objects.requireNonNull(counts.get(role))[node];
    }

    public double expected(BrokerRole role, int node) {
        return moments(role, groupOf[node], sizes, density)[0];
    }

    /** {@return how many standard deviations the count is above its expectation; NaN where there is no variance} */
    public double z(BrokerRole role, int node) {
        double[] moments = moments(role, groupOf[node], sizes, density);
        return moments[1] == 0 ? Double.NaN : (count(role, node) - moments[0]) / Math.sqrt(moments[1]);
    }

    /** Expectation and variance of a node of a group, of which there are so many in each. */
    static double[] moments(BrokerRole role, int group, int[] sizes, double density) {
        double[] pairs = pairs(role, group, sizes);
        double p = density * density * (1 - density);
        return new double[] {pairs[0] * p, pairs[0] * p * (1 - p) + pairs[1] * Math.pow(density * (1 - density), 3)};
    }

    /** The pairs a, c that a node of a group could stand between in a role, and the ordered pairs of these that share an end. */
    private static double[] pairs(BrokerRole role, int group, int[] sizes) {
        double own = sizes[group] - 1.0;
        double others = IntStream.of(sizes).sum() - own - 1;
        return switch (role) {
            case COORDINATOR -> alike(own);
            case GATEKEEPER, REPRESENTATIVE -> new double[] {own * others, own * others * (own + others - 2)};
            case ITINERANT, LIAISON -> overOthers(role, group, sizes, others);
        };
    }

    /** Ordered pairs of so many nodes, and ordered pairs of these that share their first or their last. */
    private static double[] alike(double n) {
        return new double[] {n * (n - 1), 2 * n * (n - 1) * (n - 2)};
    }

    private static double[] overOthers(BrokerRole role, int own, int[] sizes, double others) {
        double[] sums = new double[2];
        for (int group = 0; group < sizes.length; group++) {
            if (group != own) {
                double n = sizes[group];
                double rest = others - n;
                double[] added =
                        role == BrokerRole.ITINERANT ? alike(n) : new double[] {n * rest, 2 * n * rest * (rest - 1)};
                sums[0] += added[0];
                sums[1] += added[1];
            }
        }
        return sums;
    }
}
