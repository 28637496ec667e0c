package org.svetionik.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How long something lasts when part of it is still open: S(t) = product of 1 - d/n over the times up to t (Kaplan and
 * Meier, 1958). Intervals are symmetric in log(-log S), so that they stay within 0 and 1 (Kalbfleisch and Prentice,
 * 1980). Once nobody is left, S is 0 and its upper limit that of the step before.
 *
 * @param n how many were followed
 * @param followedTo the longest time, ended or open
 * @param steps one for each time at which something ended, earliest first
 */
public record KaplanMeier(int n, double followedTo, List<SurvivalStep> steps) {

    private static final double ROUNDING = 1e-12;

    public KaplanMeier {
        steps = List.copyOf(steps);
    }

    /**
     * The curve of durations.
     *
     * @param times to the end, or as long as it is open
     * @param ended false where it is open
     */
    public static KaplanMeier of(double[] times, boolean[] ended) {
        List<SurvivalStep> steps = new ArrayList<>();
        double survival = 1;
        double greenwood = 0;
        double upper = 1;
        for (RiskSet set : RiskSet.of(times, outcomes(ended), 1)) {
            survival *= 1 - (double) set.ended() / set.atRisk();
            greenwood += set.greenwood();
            Interval interval = survival == 0 ? new Interval(0, upper) : interval(survival, Math.sqrt(greenwood));
            upper = interval.upper();
            steps.add(new SurvivalStep(
                    set.time(), set.atRisk(), set.ended(), survival, survival * Math.sqrt(greenwood), interval));
        }
        return new KaplanMeier(times.length, longest(times), steps);
    }

    private static int[] outcomes(boolean[] ended) {
        return IntStream.range(0, ended.length).map(i -> ended[i] ? 1 : 0).toArray();
    }

    private static double longest(double[] times) {
        double longest = 0;
        for (double time : times) {
            longest = Math.max(longest, time);
        }
        return longest;
    }

    private static Interval interval(double survival, double error) {
        double factor = Math.exp(Interval.Z * error / Math.log(survival));
        return new Interval(Math.pow(survival, 1 / factor), Math.pow(survival, factor));
    }

    /** {@return the share that waits longer than the time} */
    public double at(double time) {
        double survival = 1;
        for (SurvivalStep step : steps) {
            if (step.time() > time) {
                break;
            }
            survival = step.survival();
        }
        return survival;
    }

    /** The first time at which the curve, and each of its limits, is at one half or below (Brookmeyer and Crowley, 1982). */
    public MedianTime median() {
        return quantile(0.5);
    }

    /**
     * The first time by which a share has ended, and that for each limit of the curve (Brookmeyer and Crowley, 1982).
     *
     * @param share above 0, below 1
     */
    public MedianTime quantile(double share) {
        return new MedianTime(
                first(1 - share, SurvivalStep::survival),
                first(1 - share, step -> step.interval().lower()),
                first(1 - share, step -> step.interval().upper()));
    }

    private @Nullable Double first(double left, ToDoubleFunction<SurvivalStep> line) {
        for (SurvivalStep step : steps) {
            if (line.applyAsDouble(step) <= left + ROUNDING) {
                return step.time();
            }
        }
        return null;
    }

    /** The mean time up to a horizon. */
    public RestrictedMean restrictedMean(double horizon) {
        return RestrictedMean.of(this, horizon);
    }
}
