package org.svetionik.network.measures;

import java.util.EnumMap;
import java.util.Map;
import org.svetionik.adjacency.Adjacency;

/**
 * How many of all sets of three nodes are of which kind (algorithm of Batagelj and Mrvar, 2001). Time: for each tied pair, the neighbours of
 * both.
 */
public final class Triads {

    private final Adjacency ties;
    private final int[] codes;
    private final long[] counts = new long[64];
    private final int[] ofFirst;
    private final int[] ofSecond;

    private Triads(Adjacency graph) {
        this.ties = graph.symmetric();
        this.codes = new int[ties.arcs()];
        for (int node = 0; node < ties.size(); node++) {
            for (int place = ties.from(node); place < ties.until(node); place++) {
                codes[place] =
                        (graph.has(node, ties.target(place)) ? 1 : 0) + (graph.has(ties.target(place), node) ? 2 : 0);
            }
        }
        this.ofFirst = new int[ties.size()];
        this.ofSecond = new int[ties.size()];
    }

    /** {@return the number of each kind; all together are n (n − 1) (n − 2) / 6} */
    public static Map<TriadType, Long> of(Adjacency graph) {
        Triads triads = new Triads(graph);
        for (int node = 0; node < graph.size(); node++) {
            triads.count(node);
        }
        Map<TriadType, Long> census = new EnumMap<>(TriadType.class);
        long n = graph.size();
        long rest = n < 3 ? 0 : n * (n - 1) / 2 * (n - 2) / 3;
        for (TriadType type : TriadType.values()) {
            census.put(type, 0L);
        }
        for (int arcs = 1; arcs < 64; arcs++) {
            census.merge(TriadType.of(arcs), triads.counts[arcs], Long::sum);
            rest -= triads.counts[arcs];
        }
        census.put(TriadType.T003, rest);
        return census;
    }

    private void count(int first) {
        mark(first, ofFirst, true);
        for (int place = ties.from(first); place < ties.until(first); place++) {
            if (ties.target(place) > first) {
                count(first, ties.target(place), codes[place]);
            }
        }
        mark(first, ofFirst, false);
    }

    private void mark(int node, int[] marks, boolean set) {
        for (int place = ties.from(node); place < ties.until(node); place++) {
            marks[ties.target(place)] = set ? codes[place] : 0;
        }
    }

    /** Counts each triad of the pair with a third that is tied to either; such a triad belongs to the first of its pairs that is tied. */
    private void count(int first, int second, int pair) {
        mark(second, ofSecond, true);
        int neighbours = 0;
        for (int place = ties.from(second); place < ties.until(second); place++) {
            int third = ties.target(place);
            if (third != first) {
                neighbours++;
                boolean isFirst = second < third || (first < third && ofFirst[third] == 0);
                counts[pair | ofFirst[third] << 2 | codes[place] << 4] += isFirst ? 1 : 0;
            }
        }
        for (int place = ties.from(first); place < ties.until(first); place++) {
            int third = ties.target(place);
            if (third != second && ofSecond[third] == 0) {
                neighbours++;
                counts[pair | codes[place] << 2] += second < third ? 1 : 0;
            }
        }
        counts[pair] += ties.size() - 2 - neighbours;
        mark(second, ofSecond, false);
    }
}
