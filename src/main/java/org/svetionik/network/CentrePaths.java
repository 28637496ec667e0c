package org.svetionik.network;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.svetionik.adjacency.Adjacency;
import org.svetionik.adjacency.Distances;

/**
 * How many ties lie on the shortest way of each institution to the nearest national Centre, along the ties.
 *
 * @param reaching how many institutions reach one
 * @param notReaching how many do not
 * @param meanLength of those that reach one; null where none does
 */
record CentrePaths(int reaching, int notReaching, @Nullable Double meanLength, List<Length> lengths) {

    /** How many institutions are so many ties away. */
    record Length(int length, int institutions) {}

    /** @param there which nodes there are */
    static CentrePaths of(Network network, Adjacency arcs, boolean[] there) {
        int[] centres = IntStream.range(0, network.size())
                .filter(node -> there[node] && network.isCentre(node))
                .toArray();
        Distances back = new Distances(arcs.reversed()).from(centres);
        TreeMap<Integer, Integer> counts = new TreeMap<>();
        int lost = 0;
        long sum = 0;
        for (int node = 0; node < network.size(); node++) {
            int distance = back.to(node);
            if (there[node] && distance == Distances.NONE) {
                lost++;
            } else if (there[node] && distance > 0) {
                counts.merge(distance, 1, Integer::sum);
                sum += distance;
            }
        }
        int reaching = counts.values().stream().mapToInt(Integer::intValue).sum();
        List<Length> lengths = new ArrayList<>();
        counts.forEach((length, count) -> lengths.add(new Length(length, count)));
        return new CentrePaths(reaching, lost, Finite.part(sum, reaching), lengths);
    }
}
