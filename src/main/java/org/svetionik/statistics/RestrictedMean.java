package org.svetionik.statistics;

import java.util.List;

/**
 * The mean of the times, each cut at a horizon: the area under the survival curve up to it, with the variance
 * sum of A(t)² d / (n (n - d)), where A(t) is the area from t to the horizon (Irwin, 1949; Klein and Moeschberger,
 * 2003, 4.5).
 *
 * @param horizon in the unit of the durations
 * @param value in the unit of the durations
 * @param standardError in the unit of the durations
 */
public record RestrictedMean(double horizon, double value, double standardError) {

    static RestrictedMean of(KaplanMeier curve, double horizon) {
        if (horizon > curve.followedTo() && curve.at(horizon) > 0) {
            throw new IllegalArgumentException("A horizon of %s lies beyond the longest time, %s. Choose a shorter one"
                    .formatted(horizon, curve.followedTo()));
        }
        List<SurvivalStep> steps = curve.steps();
        double area = 0;
        double variance = 0;
        double end = horizon;
        for (int i = steps.size() - 1; i >= 0; i--) {
            SurvivalStep step = steps.get(i);
            if (step.time() < horizon) {
                area += step.survival() * (end - step.time());
                variance += area * area * greenwood(step);
                end = step.time();
            }
        }
        return new RestrictedMean(horizon, area + end, Math.sqrt(variance));
    }

    private static double greenwood(SurvivalStep step) {
        return new RiskSet(step.time(), step.atRisk(), step.ended(), step.ended()).greenwood();
    }

    /** The interval of the mean, symmetric. */
    public Interval interval() {
        double half = Interval.Z * standardError;
        return new Interval(Math.max(0, value - half), Math.min(horizon, value + half));
    }
}
