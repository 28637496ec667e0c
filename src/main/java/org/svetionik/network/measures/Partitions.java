package org.svetionik.network.measures;

import java.util.HashMap;
import java.util.Map;
import org.svetionik.adjacency.Adjacency;

/** Divisions of nodes into groups: how good one is, and how alike two are. */
public final class Partitions {

    private Partitions() {}

    /**
     * The part of the ties within groups less the part that would be expected of nodes with so strong ties (Newman and Girvan, 2004; weighted:
     * Newman, 2004). Takes a graph whose arcs go both ways with equal weights.
     *
     * @return NaN where there is no tie
     */
    public static double modularity(Adjacency graph, int[] groupOf, int groups) {
        double[] within = new double[1];
        double[] strength = new double[groups];
        double[] all = new double[1];
        graph.forEach((from, to, weight) -> {
            within[0] += groupOf[from] == groupOf[to] ? weight : 0;
            strength[groupOf[from]] += weight;
            all[0] += weight;
        });
        double chance = 0;
        for (double one : strength) {
            chance += one / all[0] * (one / all[0]);
        }
        return within[0] / all[0] - chance;
    }

    /** How far two divisions put the same pairs together, 1 where they are the same, 0 where they agree no more than by chance (Hubert and Arabie, 1985). */
    public static double adjustedRand(int[] first, int[] second) {
        Map<Integer, Integer> ofFirst = new HashMap<>();
        Map<Integer, Integer> ofSecond = new HashMap<>();
        Map<Long, Integer> ofBoth = new HashMap<>();
        for (int node = 0; node < first.length; node++) {
            ofFirst.merge(first[node], 1, Integer::sum);
            ofSecond.merge(second[node], 1, Integer::sum);
            ofBoth.merge((long) first[node] << 32 | second[node], 1, Integer::sum);
        }
        double together = pairs(ofBoth);
        double byFirst = pairs(ofFirst);
        double bySecond = pairs(ofSecond);
        double all = (double) first.length * (first.length - 1) / 2;
        double chance = all == 0 ? 0 : byFirst * bySecond / all;
        double most = (byFirst + bySecond) / 2;
        return most == chance ? 1 : (together - chance) / (most - chance);
    }

    private static double pairs(Map<?, Integer> sizes) {
        return sizes.values().stream()
                .mapToDouble(size -> (double) size * (size - 1) / 2)
                .sum();
    }
}
