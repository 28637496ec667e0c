package org.svetionik.adjacency;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A directed graph with weights in compressed sparse rows (Tinney and Walker, 1967): the arcs of a node stand side by side in ascending order
 * of their targets, each pair of nodes at most once, no node with itself. Nodes are numbered from 0. It never changes, and takes 4 bytes for
 * each node and each arc, and 8 more for each arc where not every weight is 1.
 */
public final class Adjacency {

    private final int[] ends;
    private final int[] targets;
    private final double @Nullable [] weights;

    Adjacency(int[] ends, int[] targets, double @Nullable [] weights) {
        this.ends = ends;
        this.targets = targets;
        this.weights = weights;
    }

    /** {@return how many nodes there are} */
    public int size() {
        return ends.length;
    }

    /** {@return how many arcs there are} */
    public int arcs() {
        return targets.length;
    }

    /** {@return the first place of the arcs of a node} */
    public int from(int node) {
        return node == 0 ? 0 : ends[node - 1];
    }

    /** {@return the place after the last of the arcs of a node} */
    public int until(int node) {
        return ends[node];
    }

    /** {@return how many arcs leave a node} */
    public int degree(int node) {
        return ends[node] - from(node);
    }

    /** {@return the node that the arc at a place leads to} */
    public int target(int place) {
        return targets[place];
    }

    /** {@return the weight of the arc at a place} */
    public double weight(int place) {
        return weights == null ? 1 : weights[place];
    }

    /** {@return the weight of all arcs that leave a node} */
    public double strength(int node) {
        double sum = 0;
        for (int place = from(node); place < until(node); place++) {
            sum += weight(place);
        }
        return sum;
    }

    /** {@return the place of the arc from one node to another, or a negative number, by binary search} */
    public int place(int from, int to) {
        return Arrays.binarySearch(targets, from(from), until(from), to);
    }

    public boolean has(int from, int to) {
        return place(from, to) >= 0;
    }

    /** {@return the weight of the arc from one node to another; 0 where there is none} */
    public double weightOf(int from, int to) {
        int place = place(from, to);
        return place < 0 ? 0 : weight(place);
    }

    /** {@return the same arcs the other way round} */
    public Adjacency reversed() {
        ArcList arcs = new ArcList(size(), arcs());
        forEach((from, to, weight) -> arcs.add(to, from, weight));
        return arcs.build();
    }

    /** {@return an arc both ways wherever there is one either way, with the sum of both weights} */
    public Adjacency symmetric() {
        ArcList arcs = new ArcList(size(), 2 * arcs());
        forEach((from, to, weight) -> arcs.add(from, to, weight).add(to, from, weight));
        return arcs.build();
    }

    /** Visits every arc, in the order of its source, then of its target. */
    public void forEach(Visitor visitor) {
        for (int node = 0; node < size(); node++) {
            for (int place = from(node); place < until(node); place++) {
                visitor.visit(node, targets[place], weight(place));
            }
        }
    }

    /** What is done with an arc. */
    public interface Visitor {
        void visit(int from, int to, double weight);
    }
}
