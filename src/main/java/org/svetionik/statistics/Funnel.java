package org.svetionik.statistics;

import java.util.function.IntToDoubleFunction;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * Limits between which a unit of a given size lies by chance when it is like all others (Spiegelhalter, 2005, appendix
 * A.1: quantiles of the exact distribution, interpolated between counts).
 */
public final class Funnel {

    private Funnel() {}

    /**
     * The limits of a rate.
     *
     * @param target the rate of all
     * @param exposure of the unit
     * @param confidence such as 0.95 or 0.998
     */
    public static Interval ofRate(double target, double exposure, double confidence) {
        Counts.checkExposure(target);
        Counts.checkExposure(exposure);
        PoissonDistribution counts = PoissonDistribution.of(target * exposure);
        double tail = (1 - confidence) / 2;
        return new Interval(
                quantile(counts::inverseCumulativeProbability, counts::cumulativeProbability, tail) / exposure,
                quantile(counts::inverseCumulativeProbability, counts::cumulativeProbability, 1 - tail) / exposure);
    }

    /**
     * The limits of a share.
     *
     * @param target the share of all, from 0 to 1
     * @param n of the unit
     * @param confidence such as 0.95 or 0.998
     */
    public static Interval ofShare(double target, int n, double confidence) {
        Counts.check(0, n);
        BinomialDistribution counts = BinomialDistribution.of(n, target);
        double tail = (1 - confidence) / 2;
        return new Interval(
                quantile(counts::inverseCumulativeProbability, counts::cumulativeProbability, tail) / n,
                quantile(counts::inverseCumulativeProbability, counts::cumulativeProbability, 1 - tail) / n);
    }

    /**
     * The limits where units spread more than by chance, symmetric.
     *
     * @param variance of the rate or share of the unit by chance: target / exposure, or target (1 - target) / n
     * @param factor of {@link Overdispersion}
     */
    public static Interval overdispersed(double target, double variance, double factor, double confidence) {
        double half = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - confidence) / 2)
                * Math.sqrt(factor * variance);
        return new Interval(Math.max(0, target - half), target + half);
    }

    private static double quantile(Inverse inverse, IntToDoubleFunction cumulative, double probability) {
        int count = inverse.of(probability);
        double at = cumulative.applyAsDouble(count);
        double below = count == 0 ? 0 : cumulative.applyAsDouble(count - 1);
        return Math.max(0, count - (at - probability) / (at - below));
    }

    /** The smallest count whose cumulative probability reaches a probability. */
    private interface Inverse {
        int of(double probability);
    }
}
