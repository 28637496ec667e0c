package org.svetionik.network.measures;

import org.svetionik.adjacency.Adjacency;

/**
 * Pairs of nodes by the arcs between them (Holland and Leinhardt, 1970), and how far ties are returned.
 *
 * @param weight of all arcs
 * @param returned the weight that is returned: of two arcs between a pair, twice the smaller weight
 */
public record Dyads(long mutual, long asymmetric, long none, double weight, double returned) {

    public static Dyads of(Adjacency graph) {
        double[] weights = new double[2];
        long[] returned = new long[1];
        graph.forEach((from, to, weight) -> {
            double back = graph.weightOf(to, from);
            returned[0] += back > 0 ? 1 : 0;
            weights[0] += weight;
            weights[1] += Math.min(weight, back);
        });
        long mutual = returned[0] / 2;
        long asymmetric = graph.arcs() - returned[0];
        long pairs = (long) graph.size() * (graph.size() - 1) / 2;
        return new Dyads(mutual, asymmetric, pairs - mutual - asymmetric, weights[0], weights[1]);
    }

    /** {@return the part of the arcs that another returns; NaN where there is no arc} */
    public double arcReciprocity() {
        return 2.0 * mutual / (2 * mutual + asymmetric);
    }

    /** {@return the part of the tied pairs that are tied both ways; NaN where there is none} */
    public double dyadicReciprocity() {
        return (double) mutual / (mutual + asymmetric);
    }

    /** {@return the part of the weight that is returned (Squartini and others, 2013); NaN where there is no arc} */
    public double weightedReciprocity() {
        return returned / weight;
    }
}
