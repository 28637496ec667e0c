package org.svetionik.statistics;

import java.util.Optional;
import org.apache.commons.statistics.distribution.GammaDistribution;

/**
 * How rates of units differ, and what that says of one of them: counts are Poisson with the mean rate ratio times
 * expected, and rate ratios follow a gamma distribution, fitted by maximum likelihood of the negative-binomial marginal
 * (Clayton and Kaldor, 1987).
 *
 * @param shape of the prior, without unit
 * @param rate of the prior, in expected counts; shape over rate is the mean rate ratio
 */
public record GammaPoisson(double shape, double rate) {

    private static final double LARGEST_SHAPE = 1e4;
    private static final double SMALLEST_SHAPE = 1e-6;

    /** The prior; empty where counts spread no more than Poisson counts do, a shape above 10,000. */
    public static Optional<GammaPoisson> fit(long[] observed, double[] expected) {
        Counts.checkLength(observed.length, expected.length, "expected");
        for (double one : expected) {
            Counts.checkExposure(one);
        }
        GammaPoissonScore score = new GammaPoissonScore(observed, expected);
        if (!score.hasCounts() || score.ofShape(LARGEST_SHAPE) > 0) {
            return Optional.empty();
        }
        double shape = Math.exp(
                Roots.of(log -> score.ofShape(Math.exp(log)), Math.log(SMALLEST_SHAPE), Math.log(LARGEST_SHAPE)));
        return Optional.of(new GammaPoisson(shape, score.bestRate(shape)));
    }

    /** {@return the posterior mean of a rate ratio} */
    public double mean(long observed, double expected) {
        return (shape + observed) / (rate + expected);
    }

    /** {@return the posterior probability that a rate ratio lies below a limit} */
    public double probabilityBelow(double limit, long observed, double expected) {
        return posterior(observed, expected).cumulativeProbability(limit);
    }

    /** {@return the middle 95 per cent of the posterior of a rate ratio} */
    public Interval interval(long observed, double expected) {
        GammaDistribution posterior = posterior(observed, expected);
        return new Interval(
                posterior.inverseCumulativeProbability(0.025), posterior.inverseCumulativeProbability(0.975));
    }

    /** {@return the smallest expected count at which nothing observed puts a rate ratio below the limit, so surely} */
    public double expectedForZero(double limit, double probability) {
        double quantile = GammaDistribution.of(shape, 1).inverseCumulativeProbability(probability);
        return Math.max(0, quantile / limit - rate);
    }

    private GammaDistribution posterior(long observed, double expected) {
        return GammaDistribution.of(shape + observed, 1 / (rate + expected));
    }
}
