package org.svetionik.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.jspecify.annotations.Nullable;

/**
 * The interval of a population that includes that the model was chosen by the same data (Chan, Silverman and Vincent, 2021): the choice is made again for
 * tables drawn from the table, and the quantiles of what comes out are corrected for bias and acceleration (Efron, 1987), the acceleration by leaving
 * out one person of each history in turn. The same seed gives the same interval.
 *
 * @param drawn how many tables
 * @param failed for how many of them no model was estimable; where they are a tenth or more there is no interval
 * @param interval of the population
 */
public record CaptureBootstrap(
        int drawn, int failed, @Nullable Interval interval) {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    /** The interval around what is chosen for the table itself. */
    public static CaptureBootstrap of(
            CaptureTable table, Function<CaptureTable, CaptureFit> choice, int drawn, long seed) {
        CaptureFit chosen = choice.apply(table);
        Draws draws = new Draws(table, new SplittableRandom(seed));
        List<Double> populations = new ArrayList<>();
        for (int i = 0; i < drawn; i++) {
            CaptureFit fit = choice.apply(draws.next());
            if (fit.isEstimable()) {
                populations.add(fit.population());
            }
        }
        int failed = drawn - populations.size();
        if (!chosen.isEstimable() || drawn == 0 || 10 * failed >= drawn) {
            return new CaptureBootstrap(drawn, failed, null);
        }
        populations.sort(null);
        double bias = bias(populations, chosen.population());
        double acceleration = acceleration(table, choice);
        Interval interval = new Interval(
                quantile(populations, corrected(-Interval.Z, bias, acceleration)),
                quantile(populations, corrected(Interval.Z, bias, acceleration)));
        return new CaptureBootstrap(drawn, failed, interval);
    }

    /** The normal quantile of the share of estimates below that of the table, half of equal ones included. */
    private static double bias(List<Double> sorted, double population) {
        double below = 0;
        for (double one : sorted) {
            below += one < population ? 1 : one == population ? 0.5 : 0;
        }
        double share = Math.min(Math.max(below, 0.5), sorted.size() - 0.5) / sorted.size();
        return NORMAL.inverseCumulativeProbability(share);
    }

    private static double corrected(double z, double bias, double acceleration) {
        double shifted = bias + z;
        return NORMAL.cumulativeProbability(bias + shifted / (1 - acceleration * shifted));
    }

    private static double quantile(List<Double> sorted, double probability) {
        double place = probability * (sorted.size() - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.size() - 1);
        return sorted.get(below) + (place - below) * (sorted.get(above) - sorted.get(below));
    }

    /** Σ d³ / (6 (Σ d²)^1.5), over the people, of the difference d between the mean of the estimates without one and the estimate without this one. */
    private static double acceleration(CaptureTable table, Function<CaptureTable, CaptureFit> choice) {
        List<Double> without = new ArrayList<>();
        List<Long> times = new ArrayList<>();
        table.histories().filter(history -> table.count(history) > 0).forEach(history -> {
            CaptureFit fit = choice.apply(Draws.without(table, history));
            if (fit.isEstimable()) {
                without.add(fit.population());
                times.add(table.count(history));
            }
        });
        double people = times.stream().mapToLong(Long::longValue).sum();
        double mean = 0;
        for (int i = 0; i < without.size(); i++) {
            mean += times.get(i) * without.get(i) / people;
        }
        double squares = 0;
        double cubes = 0;
        for (int i = 0; i < without.size(); i++) {
            double difference = mean - without.get(i);
            squares += times.get(i) * difference * difference;
            cubes += times.get(i) * difference * difference * difference;
        }
        return squares == 0 ? 0 : cubes / (6 * Math.pow(squares, 1.5));
    }
}
