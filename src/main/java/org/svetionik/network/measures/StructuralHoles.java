package org.svetionik.network.measures;

import org.svetionik.adjacency.Adjacency;

/**
 * How far the contacts of a node are tied among themselves (Burt, 1992, ch. 2). With p(i, j) the part of the ties of i that is with j, both ways
 * together:
 *
 * <ul>
 *   <li>constraint = sum over contacts j of (p(i, j) + sum over other contacts q of p(i, q) · p(q, j))²
 *   <li>effective size = sum over contacts j of 1 − sum over other contacts q of p(i, q) · m(j, q), m(j, q) the tie of j with q as part of the
 *       strongest tie of j
 * </ul>
 *
 * NaN where a node has no contact. Takes a graph whose arcs go both ways with equal weights.
 */
public final class StructuralHoles {

    private final double[] constraint;
    private final double[] effectiveSize;

    private StructuralHoles(int nodes) {
        this.constraint = new double[nodes];
        this.effectiveSize = new double[nodes];
    }

    public static StructuralHoles of(Adjacency graph) {
        int n = graph.size();
        double[] strength = new double[n];
        double[] strongest = new double[n];
        graph.forEach((from, to, weight) -> {
            strength[from] += weight;
            strongest[from] = Math.max(strongest[from], weight);
        });
        StructuralHoles holes = new StructuralHoles(n);
        double[] part = new double[n];
        for (int ego = 0; ego < n; ego++) {
            mark(graph, ego, strength[ego], part);
            holes.add(graph, ego, part, strength, strongest);
            mark(graph, ego, Double.POSITIVE_INFINITY, part);
        }
        return holes;
    }

    /** Writes p(ego, j) for each contact j. */
    private static void mark(Adjacency graph, int ego, double whole, double[] part) {
        for (int place = graph.from(ego); place < graph.until(ego); place++) {
            part[graph.target(place)] = graph.weight(place) / whole;
        }
    }

    private void add(Adjacency graph, int ego, double[] part, double[] strength, double[] strongest) {
        if (graph.degree(ego) == 0) {
            constraint[ego] = Double.NaN;
            effectiveSize[ego] = Double.NaN;
            return;
        }
        for (int place = graph.from(ego); place < graph.until(ego); place++) {
            int contact = graph.target(place);
            double indirect = 0;
            double redundancy = 0;
            for (int at = graph.from(contact); at < graph.until(contact); at++) {
                int third = graph.target(at);
                indirect += part[third] * graph.weight(at) / strength[third];
                redundancy += part[third] * graph.weight(at) / strongest[contact];
            }
            constraint[ego] += Math.pow(part[contact] + indirect, 2);
            effectiveSize[ego] += 1 - redundancy;
        }
    }

    public double constraint(int node) {
        return constraint[node];
    }

    public double effectiveSize(int node) {
        return effectiveSize[node];
    }
}
