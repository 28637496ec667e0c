package org.svetionik.network.measures;

import java.util.Random;
import java.util.stream.IntStream;
import org.svetionik.adjacency.Adjacency;

/**
 * How alike two networks of the same nodes are: the correlation of their weights over all ordered pairs, and how often it is so high or so low
 * when the nodes of one are interchanged by chance (quadratic assignment procedure: Hubert and Schultz, 1976; Krackhardt, 1988). Each p counts
 * the order that was found among the permutations, so that it is never 0 (Phipson and Smyth, 2010).
 *
 * @param correlation NaN where the weights of either do not differ
 * @param atLeast p of a correlation as high or higher
 * @param atMost p of a correlation as low or lower
 */
public record Qap(double correlation, double atLeast, double atMost) {

    private static final double EQUAL = 1e-12;

    public static Qap of(Adjacency first, Adjacency second, int permutations, long seed) {
        int n = first.size();
        double pairs = (double) n * (n - 1);
        double[] a = sums(first);
        double[] b = sums(second);
        double chance = a[0] * b[0] / pairs;
        double scale = Math.sqrt((a[1] - a[0] * a[0] / pairs) * (b[1] - b[0] * b[0] / pairs));
        int[] order = IntStream.range(0, n).toArray();
        double found = (product(first, second, order) - chance) / scale;
        if (Double.isNaN(found) || Double.isInfinite(found)) {
            return new Qap(Double.NaN, Double.NaN, Double.NaN);
        }
        Random random = new Random(seed);
        int high = 1;
        int low = 1;
        for (int i = 0; i < permutations; i++) {
            Permutations.shuffle(order, random);
            double one = (product(first, second, order) - chance) / scale;
            high += one >= found - EQUAL ? 1 : 0;
            low += one <= found + EQUAL ? 1 : 0;
        }
        return new Qap(found, high / (permutations + 1.0), low / (permutations + 1.0));
    }

    private static double[] sums(Adjacency graph) {
        double[] sums = new double[2];
        graph.forEach((from, to, weight) -> {
            sums[0] += weight;
            sums[1] += weight * weight;
        });
        return sums;
    }

    private static double product(Adjacency first, Adjacency second, int[] order) {
        double[] sum = new double[1];
        first.forEach((from, to, weight) -> sum[0] += weight * second.weightOf(order[from], order[to]));
        return sum[0];
    }
}
