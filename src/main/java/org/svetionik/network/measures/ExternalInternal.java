package org.svetionik.network.measures;

import java.util.Random;
import org.svetionik.adjacency.Adjacency;

/**
 * The E-I index: ties with other groups less those within, over all ties; from −1, all within, to 1, all with others (Krackhardt and Stern, 1988).
 * Takes a graph whose arcs go both ways; each tied pair counts once, whatever it weighs.
 *
 * @param value NaN where there is no tie
 * @param expected what it is on average when the nodes are dealt to the groups anew, by which groups alone of these sizes come: 2 (1 − sum of
 *     n(g) (n(g) − 1) / (n (n − 1))) − 1
 * @param p the part of such deals, the one that was found among them, that are at least as far from the expectation
 */
public record ExternalInternal(double value, double expected, double p) {

    private static final double EQUAL = 1e-12;

    public static ExternalInternal of(Adjacency graph, int[] groupOf, int groups, int deals, long seed) {
        double value = index(graph, groupOf);
        double expected = expected(groupOf, groups);
        if (graph.arcs() == 0) {
            return new ExternalInternal(value, expected, Double.NaN);
        }
        int[] dealt = groupOf.clone();
        Random random = new Random(seed);
        int asFar = 1;
        for (int deal = 0; deal < deals; deal++) {
            Permutations.shuffle(dealt, random);
            asFar += Math.abs(index(graph, dealt) - expected) >= Math.abs(value - expected) - EQUAL ? 1 : 0;
        }
        return new ExternalInternal(value, expected, asFar / (deals + 1.0));
    }

    /** {@return the index of one node; NaN where it has no tie} */
    public static double of(Adjacency graph, int[] groupOf, int node) {
        int external = 0;
        for (int place = graph.from(node); place < graph.until(node); place++) {
            external += groupOf[node] == groupOf[graph.target(place)] ? 0 : 1;
        }
        return (2.0 * external - graph.degree(node)) / graph.degree(node);
    }

    private static double index(Adjacency graph, int[] groupOf) {
        long[] external = new long[1];
        graph.forEach((from, to, weight) -> external[0] += groupOf[from] == groupOf[to] ? 0 : 1);
        return (2.0 * external[0] - graph.arcs()) / graph.arcs();
    }

    private static double expected(int[] groupOf, int groups) {
        double[] sizes = new double[groups];
        for (int group : groupOf) {
            sizes[group]++;
        }
        double within = 0;
        for (double size : sizes) {
            within += size * (size - 1);
        }
        return 1 - 2 * within / ((double) groupOf.length * (groupOf.length - 1));
    }
}
