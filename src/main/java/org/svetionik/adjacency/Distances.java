package org.svetionik.adjacency;

import java.util.Arrays;

/**
 * How many arcs lie between a node and each of the others (breadth first: Moore, 1959). One object serves any number of searches, one after the
 * other, in the time of what each reaches.
 */
public final class Distances {

    /** The distance of what cannot be reached. */
    public static final int NONE = -1;

    private final Adjacency graph;
    private final int[] distances;
    private final int[] reached;
    private int count;

    public Distances(Adjacency graph) {
        this.graph = graph;
        this.distances = new int[graph.size()];
        this.reached = new int[graph.size()];
        Arrays.fill(distances, NONE);
    }

    /** Searches from some nodes, at most so many arcs far; what was found before is forgotten. */
    public Distances within(int limit, int... sources) {
        for (int i = 0; i < count; i++) {
            distances[reached[i]] = NONE;
        }
        count = 0;
        for (int source : sources) {
            reach(source, 0);
        }
        for (int i = 0; i < count && distances[reached[i]] < limit; i++) {
            int node = reached[i];
            for (int place = graph.from(node); place < graph.until(node); place++) {
                reach(graph.target(place), distances[node] + 1);
            }
        }
        return this;
    }

    /** Searches as far as arcs lead. */
    public Distances from(int... sources) {
        return within(Integer.MAX_VALUE, sources);
    }

    private void reach(int node, int distance) {
        if (distances[node] == NONE) {
            distances[node] = distance;
            reached[count++] = node;
        }
    }

    /** {@return the distance of a node from the nearest source, or {@link #NONE}} */
    public int to(int node) {
        return distances[node];
    }

    /** {@return how many nodes were reached, the sources among them} */
    public int reached() {
        return count;
    }

    /** {@return a node that was reached; nearer ones come first} */
    public int node(int place) {
        return reached[place];
    }
}
