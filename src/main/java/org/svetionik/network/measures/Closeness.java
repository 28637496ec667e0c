package org.svetionik.network.measures;

import org.svetionik.adjacency.Adjacency;
import org.svetionik.adjacency.Distances;

/**
 * How near each node is to those from which arcs lead to it: (r / (n − 1)) · (r / sum of their distances), where r of the n − 1 others reach it;
 * 0 where none does (Wasserman and Faust, 1994, p. 201: it holds where not all reach each other, too).
 */
public final class Closeness {

    private Closeness() {}

    public static double[] of(Adjacency graph) {
        Distances backwards = new Distances(graph.reversed());
        double[] closeness = new double[graph.size()];
        for (int node = 0; node < closeness.length; node++) {
            backwards.from(node);
            long sum = 0;
            for (int i = 1; i < backwards.reached(); i++) {
                sum += backwards.to(backwards.node(i));
            }
            double others = backwards.reached() - 1;
            closeness[node] = sum == 0 ? 0 : others / (closeness.length - 1) * (others / sum);
        }
        return closeness;
    }
}
