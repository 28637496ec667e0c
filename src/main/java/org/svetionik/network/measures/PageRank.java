package org.svetionik.network.measures;

import java.util.Arrays;
import org.svetionik.adjacency.Adjacency;

/**
 * Where somebody is found who follows arcs, each in proportion to its weight, and one time in 1 / (1 − 0.85) begins anew anywhere (Brin and Page,
 * 1998). From a node that no arc leaves one goes on anywhere. The shares of all nodes are 1 together.
 */
public final class PageRank {

    private static final double DAMPING = 0.85;
    private static final double CLOSE = 1e-15;
    private static final int MOST = 500;

    private PageRank() {}

    public static double[] of(Adjacency graph) {
        int n = graph.size();
        double[] strength = new double[n];
        Arrays.setAll(strength, graph::strength);
        double[] rank = new double[n];
        Arrays.fill(rank, 1.0 / n);
        for (int round = 0; round < MOST; round++) {
            double[] next = next(graph, strength, rank);
            double moved = 0;
            for (int node = 0; node < n; node++) {
                moved += Math.abs(next[node] - rank[node]);
            }
            rank = next;
            if (moved < CLOSE) {
                break;
            }
        }
        return rank;
    }

    private static double[] next(Adjacency graph, double[] strength, double[] rank) {
        double lost = 0;
        for (int node = 0; node < rank.length; node++) {
            lost += strength[node] == 0 ? rank[node] : 0;
        }
        double[] next = new double[rank.length];
        Arrays.fill(next, (1 - DAMPING + DAMPING * lost) / rank.length);
        graph.forEach((from, to, weight) -> next[to] += DAMPING * rank[from] * weight / strength[from]);
        return next;
    }
}
