package org.svetionik.network.measures;

import java.util.Arrays;
import org.svetionik.adjacency.Adjacency;

/**
 * How much of the way between others leads through each node: the sum, over ordered pairs of other nodes, of the share of their shortest paths
 * that pass it (Freeman, 1977; algorithm of Brandes, 2001). Paths are counted in arcs, whatever these weigh. Time: nodes times arcs.
 */
public final class Betweenness {

    private final Adjacency graph;
    private final double[] sums;
    private final int[] distance;
    private final double[] paths;
    private final double[] dependency;
    private final int[] order;

    private Betweenness(Adjacency graph) {
        this.graph = graph;
        this.sums = new double[graph.size()];
        this.distance = new int[graph.size()];
        this.paths = new double[graph.size()];
        this.dependency = new double[graph.size()];
        this.order = new int[graph.size()];
    }

    /** {@return the sum of each node; in a graph whose arcs go both ways each pair counts twice} */
    public static double[] of(Adjacency graph) {
        Betweenness betweenness = new Betweenness(graph);
        for (int source = 0; source < graph.size(); source++) {
            betweenness.add(source);
        }
        return betweenness.sums;
    }

    private void add(int source) {
        int reached = search(source);
        Arrays.fill(dependency, 0);
        for (int i = reached - 1; i > 0; i--) {
            int node = order[i];
            sums[node] += dependencyOf(node);
        }
    }

    /** Finds all shortest paths from a source, and puts the nodes in the order of their distance. */
    private int search(int source) {
        Arrays.fill(distance, -1);
        Arrays.fill(paths, 0);
        distance[source] = 0;
        paths[source] = 1;
        order[0] = source;
        int reached = 1;
        for (int i = 0; i < reached; i++) {
            int node = order[i];
            for (int place = graph.from(node); place < graph.until(node); place++) {
                int next = graph.target(place);
                if (distance[next] < 0) {
                    distance[next] = distance[node] + 1;
                    order[reached++] = next;
                }
                if (distance[next] == distance[node] + 1) {
                    paths[next] += paths[node];
                }
            }
        }
        return reached;
    }

    /** The share of the paths from the source to farther nodes that pass a node; those of its successors are known already. */
    private double dependencyOf(int node) {
        double sum = 0;
        for (int place = graph.from(node); place < graph.until(node); place++) {
            int next = graph.target(place);
            if (distance[next] == distance[node] + 1) {
                sum += paths[node] / paths[next] * (1 + dependency[next]);
            }
        }
        dependency[node] = sum;
        return sum;
    }
}
