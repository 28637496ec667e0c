package org.svetionik.statistics;

import java.util.Optional;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * Chooses a model step by step (Chan, Silverman and Vincent, 2021): from lists that do not depend on one another on, that pair is added whose number on both
 * lists is least to be expected without it, as long as the one-sided probability of that number, of a Poisson variable, lies below a
 * threshold and the model with it is estimable.
 */
public final class StepwiseModel {

    /** The threshold that the authors use. */
    public static final double THRESHOLD = 0.02;

    private StepwiseModel() {}

    /** The fit of the model that is chosen; that of independent lists, estimable or not, where no pair is added. */
    public static CaptureFit choose(CaptureTable table, double threshold) {
        CaptureFit fit = CaptureFit.of(table, CaptureModel.independent(table.lists()));
        Optional<CaptureFit> next = fit.isEstimable() ? next(table, fit, threshold) : Optional.empty();
        while (next.isPresent()) {
            fit = next.get();
            next = next(table, fit, threshold);
        }
        return fit;
    }

    /** The best model with one more pair, where one is good enough. */
    private static Optional<CaptureFit> next(CaptureTable table, CaptureFit fit, double threshold) {
        double least = threshold;
        Optional<CaptureFit> best = Optional.empty();
        for (int pair : CaptureModel.pairs(table.lists())) {
            double p = fit.model().interactions().contains(pair) ? 1 : probability(table, fit, pair);
            if (p < least) {
                CaptureFit candidate = CaptureFit.of(table, fit.model().with(pair));
                if (candidate.isEstimable()) {
                    least = p;
                    best = Optional.of(candidate);
                }
            }
        }
        return best;
    }

    private static double probability(CaptureTable table, CaptureFit fit, int pair) {
        double expected = table.histories()
                .filter(history -> CaptureDesign.isWithin(pair, history))
                .mapToDouble(history -> fit.fitted().get(history - 1))
                .sum();
        if (expected <= 0) {
            return 1;
        }
        PoissonDistribution poisson = PoissonDistribution.of(expected);
        int seen = Math.toIntExact(table.onAll(pair));
        return Math.min(poisson.cumulativeProbability(seen), poisson.survivalProbability(seen - 1));
    }
}
