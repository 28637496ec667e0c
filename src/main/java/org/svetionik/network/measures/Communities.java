package org.svetionik.network.measures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;
import org.jspecify.annotations.Nullable;
import org.svetionik.adjacency.Adjacency;

/**
 * Groups of nodes with many ties within and few between, by the Leiden algorithm for modularity (Traag, Waltman and van Eck, 2019), from several
 * beginnings by chance. Nodes without a tie are each a community.
 */
public final class Communities {

    private static final int ITERATIONS = 10;

    private final int[] communityOf;
    private final int count;
    private final double modularity;
    private final double stability;

    private Communities(int[] communityOf, int count, double modularity, double stability) {
        this.communityOf = communityOf;
        this.count = count;
        this.modularity = modularity;
        this.stability = stability;
    }

    /**
     * The best of the divisions that the seeds from 0 on give.
     *
     * @param graph one whose arcs go both ways with equal weights
     */
    public static Communities of(Adjacency graph, int seeds) {
        if (graph.arcs() == 0) {
            return new Communities(IntStream.range(0, graph.size()).toArray(), graph.size(), Double.NaN, Double.NaN);
        }
        Network network = network(graph);
        double resolution = 1 / (2 * network.getTotalEdgeWeight());
        List<int[]> found = new ArrayList<>();
        int[] best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (int seed = 0; seed < seeds; seed++) {
            Random random = new Random(seed);
            Clustering clustering = new LeidenAlgorithm(
                            resolution, ITERATIONS, LeidenAlgorithm.DEFAULT_RANDOMNESS, random)
                    .findClustering(network);
            int[] division = inOrder(clustering.getClusters());
            double modularity = Partitions.modularity(graph, division, count(division));
            if (modularity > most) {
                most = modularity;
                best = division;
            }
            found.add(division);
        }
        int[] chosen = Objects.requireNonNull(best);
        return new Communities(chosen, count(chosen), most, likeness(found));
    }

    private static Network network(Adjacency graph) {
        long[] begins = new long[graph.size() + 1];
        int[] targets = new int[graph.arcs()];
        double[] weights = new double[graph.arcs()];
        for (int node = 0; node < graph.size(); node++) {
            begins[node + 1] = graph.until(node);
        }
        Arrays.setAll(targets, graph::target);
        Arrays.setAll(weights, graph::weight);
        return new Network(
                graph.size(), true, begins, new LargeIntArray(targets), new LargeDoubleArray(weights), false);
    }

    /** The same groups, numbered in the order of their first nodes. */
    private static int[] inOrder(int[] groups) {
        int[] numbers = new int[groups.length];
        Arrays.fill(numbers, -1);
        int[] ordered = new int[groups.length];
        int next = 0;
        for (int node = 0; node < groups.length; node++) {
            if (numbers[groups[node]] < 0) {
                numbers[groups[node]] = next++;
            }
            ordered[node] = numbers[groups[node]];
        }
        return ordered;
    }

    private static int count(int[] groups) {
        return IntStream.of(groups).max().orElse(-1) + 1;
    }

    private static double likeness(List<int[]> found) {
        double sum = 0;
        for (int a = 0; a < found.size(); a++) {
            for (int b = 0; b < a; b++) {
                sum += Partitions.adjustedRand(found.get(a), found.get(b));
            }
        }
        return 2 * sum / ((double) found.size() * (found.size() - 1));
    }

    /** {@return the number of the community of a node; they are numbered in the order of their first nodes} */
    public int of(int node) {
        return communityOf[node];
    }

    public int count() {
        return count;
    }

    /** {@return that of the division; null where there is no tie} */
    public @Nullable Double modularity() {
        return Double.isNaN(modularity) ? null : modularity;
    }

    /** {@return the mean adjusted Rand index of any two of the divisions; null where there is no tie} */
    public @Nullable Double stability() {
        return Double.isNaN(stability) ? null : stability;
    }
}
