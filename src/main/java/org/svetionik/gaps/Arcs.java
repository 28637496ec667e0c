package org.svetionik.gaps;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** Ways between nodes, by the node at which they begin. */
final class Arcs {

    private final int[] ends;
    private final int[] heads;

    /**
     * @param nodes how many nodes there are
     * @param size how many ways
     * @param tail where each way begins, or a negative number: the way is left out
     * @param head where it ends
     */
    Arcs(int nodes, int size, IntUnaryOperator tail, IntUnaryOperator head) {
        ends = new int[nodes + 1];
        for (int i = 0; i < size; i++) {
            ends[Math.max(-1, tail.applyAsInt(i)) + 1]++;
        }
        ends[0] = 0;
        Arrays.parallelPrefix(ends, Integer::sum);
        heads = new int[ends[nodes]];
        int[] places = ends.clone();
        for (int i = 0; i < size; i++) {
            int from = tail.applyAsInt(i);
            if (from >= 0) {
                heads[places[from]++] = head.applyAsInt(i);
            }
        }
    }

    int from(int node) {
        return ends[node];
    }

    int until(int node) {
        return ends[node + 1];
    }

    int head(int place) {
        return heads[place];
    }
}
