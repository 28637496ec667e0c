package org.svetionik.statistics;

import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * How shares of units differ, and what that says of one of them: counts are binomial, and shares follow a beta
 * distribution, fitted by maximum likelihood of the marginal (Skellam, 1948).
 *
 * @param a as if so many had been counted before, in each unit
 * @param b as if so many had not been
 */
public record BetaBinomial(double a, double b) {

    private static final double LARGEST = 1e4;
    private static final double SMALLEST = 1e-6;

    /** The prior; empty where shares spread no more than by chance, a + b above 10,000, or where all or none count. */
    public static Optional<BetaBinomial> fit(long[] counts, long[] totals) {
        Counts.checkLength(counts.length, totals.length, "totals");
        IntStream.range(0, counts.length).forEach(i -> Counts.check(counts[i], totals[i]));
        Score score = new Score(
                Tail.of(counts),
                Tail.of(IntStream.range(0, counts.length)
                        .mapToLong(i -> totals[i] - counts[i])
                        .toArray()),
                Tail.of(totals));
        if (score.counted.digammas(1) == 0 || score.others.digammas(1) == 0 || score.ofWeight(LARGEST) > 0) {
            return Optional.empty();
        }
        double weight = Math.exp(Roots.of(log -> score.ofWeight(Math.exp(log)), Math.log(SMALLEST), Math.log(LARGEST)));
        double mean = score.bestMean(weight);
        return Optional.of(new BetaBinomial(mean * weight, (1 - mean) * weight));
    }

    /** {@return the share of a unit, drawn towards that of all} */
    public double mean(long count, long n) {
        return (a + count) / (a + b + n);
    }

    /** {@return the middle 95 per cent of the posterior of a share} */
    public Interval interval(long count, long n) {
        Counts.check(count, n);
        BetaDistribution posterior = BetaDistribution.of(a + count, b + n - count);
        return new Interval(
                posterior.inverseCumulativeProbability(0.025), posterior.inverseCumulativeProbability(0.975));
    }

    /** The derivatives of the likelihood by the mean a / (a + b) and the weight a + b. */
    private record Score(Tail counted, Tail others, Tail totals) {

        double ofWeight(double weight) {
            double mean = bestMean(weight);
            return mean * counted.digammas(mean * weight)
                    + (1 - mean) * others.digammas((1 - mean) * weight)
                    - totals.digammas(weight);
        }

        double bestMean(double weight) {
            return Roots.of(mean -> counted.digammas(mean * weight) - others.digammas((1 - mean) * weight), 0, 1);
        }
    }
}
