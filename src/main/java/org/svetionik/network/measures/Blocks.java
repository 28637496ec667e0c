package org.svetionik.network.measures;

import org.svetionik.adjacency.Adjacency;

/** Arcs between groups of nodes, and how many there could be (White, Boorman and Breiger, 1976). */
public final class Blocks {

    private final long[][] arcs;
    private final int[] sizes;

    private Blocks(int groups) {
        this.arcs = new long[groups][groups];
        this.sizes = new int[groups];
    }

    /** @param groupOf the group of each node, from 0 on */
    public static Blocks of(Adjacency graph, int[] groupOf, int groups) {
        Blocks blocks = new Blocks(groups);
        for (int group : groupOf) {
            blocks.sizes[group]++;
        }
        graph.forEach((from, to, weight) -> blocks.arcs[groupOf[from]][groupOf[to]]++);
        return blocks;
    }

    public int size(int group) {
        return sizes[group];
    }

    public long arcs(int from, int to) {
        return arcs[from][to];
    }

    /** {@return how many ordered pairs of two nodes there are from one group to the other} */
    public long pairs(int from, int to) {
        return (long) sizes[from] * (from == to ? sizes[to] - 1 : sizes[to]);
    }
}
