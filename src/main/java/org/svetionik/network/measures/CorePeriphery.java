package org.svetionik.network.measures;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.svetionik.adjacency.Adjacency;

/**
 * How far the network is a core, whose members are all tied with each other, and a periphery, whose members are not: the correlation, over the
 * pairs within the core and within the periphery, of being tied with being in the core; pairs between the two say nothing (Borgatti and Everett,
 * 2000). The core is made of the nodes with the most neighbours (as Lip, 2011, showed to make the fewest errors), so many that the correlation
 * is largest; nodes with equally many stand on the same side. Takes a graph whose arcs go both ways.
 *
 * @param fit from −1 to 1; NaN where no such division has pairs on both sides that differ
 * @param least how many neighbours a node of the core has at least
 */
public record CorePeriphery(double fit, int least, int size) {

    public static CorePeriphery of(Adjacency graph) {
        int n = graph.size();
        Integer[] order = IntStream.range(0, n).boxed().toArray(Integer[]::new);
        Arrays.sort(order, (a, b) -> graph.degree(b) - graph.degree(a));
        boolean[] core = new boolean[n];
        long ties = graph.arcs() / 2;
        long inside = 0;
        long touching = 0;
        CorePeriphery best = new CorePeriphery(Double.NaN, 0, 0);
        for (int k = 1; k < n; k++) {
            int node = order[k - 1];
            int within = 0;
            for (int place = graph.from(node); place < graph.until(node); place++) {
                within += core[graph.target(place)] ? 1 : 0;
            }
            core[node] = true;
            inside += within;
            touching += graph.degree(node) - within;
            if (graph.degree(order[k]) < graph.degree(node)) {
                double fit = correlation(pairs(k), (double) inside, pairs(n - k), (double) (ties - touching));
                if (!Double.isNaN(fit) && (Double.isNaN(best.fit) || fit > best.fit)) {
                    best = new CorePeriphery(fit, graph.degree(node), k);
                }
            }
        }
        return best;
    }

    private static double pairs(double n) {
        return n * (n - 1) / 2;
    }

    /** Of two marks that are 0 or 1 (phi, Pearson 1900): of so many pairs in the core so many are tied, and of so many in the periphery. */
    private static double correlation(double core, double coreTies, double periphery, double peripheryTies) {
        double ties = coreTies + peripheryTies;
        double all = core + periphery;
        return (coreTies * (periphery - peripheryTies) - peripheryTies * (core - coreTies))
                / Math.sqrt(core * periphery * ties * (all - ties));
    }
}
