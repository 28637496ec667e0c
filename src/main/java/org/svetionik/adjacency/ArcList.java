package org.svetionik.adjacency;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Arcs as they are found, in any order; those between the same two nodes become one with the sum of their weights. */
public final class ArcList {

    private final int nodes;
    private int[] from;
    private int[] to;
    private double @Nullable [] weights;
    private int size;

    /** @param expected how many arcs there will be, about */
    public ArcList(int nodes, int expected) {
        this.nodes = nodes;
        this.from = new int[Math.max(1, expected)];
        this.to = new int[Math.max(1, expected)];
    }

    /** Adds an arc of weight 1. */
    public ArcList add(int source, int target) {
        return add(source, target, 1);
    }

    /** Adds an arc; one from a node to itself is passed over. */
    public ArcList add(int source, int target, double weight) {
        if (source == target) {
            return this;
        }
        if (size == from.length) {
            grow();
        }
        if (weight != 1 && weights == null) {
            weights = new double[from.length];
            Arrays.fill(weights, 1);
        }
        from[size] = source;
        to[size] = target;
        if (weights != null) {
            weights[size] = weight;
        }
        size++;
        return this;
    }

    private void grow() {
        int larger = Math.addExact(size, (size >> 1) + 1);
        from = Arrays.copyOf(from, larger);
        to = Arrays.copyOf(to, larger);
        if (weights != null) {
            weights = Arrays.copyOf(weights, larger);
        }
    }

    /** {@return the graph of all arcs that were added, in time that grows in proportion to their number} */
    public Adjacency build() {
        int[] order = sorted(from, sorted(to, null));
        int[] ends = new int[nodes];
        int[] targets = new int[size];
        double[] sums = new double[size];
        int arcs = 0;
        boolean unit = true;
        for (int i = 0; i < size; i++) {
            int arc = order[i];
            double weight = weights == null ? 1 : weights[arc];
            if (i > 0 && from[order[i - 1]] == from[arc] && to[order[i - 1]] == to[arc]) {
                sums[arcs - 1] += weight;
            } else {
                targets[arcs] = to[arc];
                sums[arcs++] = weight;
                ends[from[arc]]++;
            }
            unit &= sums[arcs - 1] == 1;
        }
        Arrays.parallelPrefix(ends, Integer::sum);
        return new Adjacency(ends, Arrays.copyOf(targets, arcs), unit ? null : Arrays.copyOf(sums, arcs));
    }

    /** The arcs by a key, those with equal keys in the order in which they came (counting sort: Seward, 1954). */
    private int[] sorted(int[] keys, int @Nullable [] order) {
        int[] begins = new int[nodes + 1];
        for (int arc = 0; arc < size; arc++) {
            begins[keys[arc] + 1]++;
        }
        Arrays.parallelPrefix(begins, Integer::sum);
        int[] sorted = new int[size];
        for (int i = 0; i < size; i++) {
            int arc = order == null ? i : order[i];
            sorted[begins[keys[arc]]++] = arc;
        }
        return sorted;
    }
}
