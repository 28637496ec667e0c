package org.svetionik.network;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.svetionik.adjacency.Adjacency;
import org.svetionik.adjacency.ArcList;
import org.svetionik.explanation.Explanation;
import org.svetionik.network.measures.Qap;

/**
 * How alike two networks are over the institutions that are in either.
 *
 * @param correlation null where the weights of either do not differ
 * @param high how often institutions interchanged by chance give as high a correlation
 * @param low as low a one
 */
record NetworkComparison(
        int size,
        @Nullable Double correlation,
        @Nullable Double high,
        @Nullable Double low,
        int permutations,
        int seed,
        Explanation why,
        Explanation whyOther) {

    private static final String FORMULA =
            "r = Pearson correlation of w(a; ij) and w(b; ij) over all ordered pairs i, j;"
                    + " p = (1 + permutations of the institutions of b with r as high, or as low) / (1 + permutations)";
    private static final List<String> SOURCES =
            List.of("Hubert and Schultz (1976)", "Krackhardt (1988)", "Phipson and Smyth (2010)");

    static NetworkComparison of(Network a, Network b, int permutations, int seed) {
        Map<String, Integer> numbers = new TreeMap<>();
        for (Network network : List.of(a, b)) {
            for (int node = 0; node < network.size(); node++) {
                numbers.put(network.code(node), 0);
            }
        }
        int next = 0;
        for (Map.Entry<String, Integer> entry : numbers.entrySet()) {
            entry.setValue(next++);
        }
        Qap qap = Qap.of(renumbered(a, numbers), renumbered(b, numbers), permutations, seed);
        return new NetworkComparison(
                numbers.size(),
                Finite.of(qap.correlation()),
                Finite.of(qap.atLeast()),
                Finite.of(qap.atMost()),
                permutations,
                seed,
                why(a, permutations, seed),
                why(b, permutations, seed));
    }

    private static Adjacency renumbered(Network network, Map<String, Integer> numbers) {
        int[] number = new int[network.size()];
        for (int node = 0; node < number.length; node++) {
            number[node] = numbers.getOrDefault(network.code(node), 0);
        }
        ArcList arcs = new ArcList(numbers.size(), network.arcs().arcs());
        network.arcs().forEach((from, to, weight) -> arcs.add(number[from], number[to], weight));
        return arcs.build();
    }

    private static Explanation why(Network network, int permutations, int seed) {
        return NetworkWhy.of(
                "network-comparison",
                FORMULA,
                SOURCES,
                network.asked(),
                network.ties(),
                Map.of("permutations", String.valueOf(permutations), "seed", String.valueOf(seed)));
    }
}
