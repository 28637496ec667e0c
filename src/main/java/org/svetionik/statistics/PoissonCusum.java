package org.svetionik.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * A chart that sums how far counts lie beyond an allowance, S = max(0, S + k - x) for a drop and S = max(0, S + x - k)
 * for a rise, and signals at S of h or more (Lucas, 1985). All is counted in twentieths, so that the mean run length is
 * exact. It is built to find a mean half, or twice, as high.
 *
 * @param up whether it looks for a rise
 * @param allowance k, in twentieths of a count
 * @param threshold h, in twentieths of a count
 */
public record PoissonCusum(boolean up, int allowance, int threshold) {

    static final int LATTICE = 20;
    private static final double RUN_LENGTH = 100;
    private static final double LONGEST = 1e9;

    /** The chart for a drop to half the mean, k = mean / (2 ln 2). */
    public static PoissonCusum down(double mean) {
        return down(mean, RUN_LENGTH);
    }

    /** The same, with another mean number of periods to the first signal while nothing changes. */
    public static PoissonCusum down(double mean, double runLength) {
        return of(false, mean, mean / (2 * Math.log(2)), runLength);
    }

    /** The chart for a rise to twice the mean, k = mean / ln 2. */
    public static PoissonCusum up(double mean) {
        return of(true, mean, mean / Math.log(2), RUN_LENGTH);
    }

    /** With the smallest threshold at which so many periods pass, on average, to the first signal while nothing changes. */
    private static PoissonCusum of(boolean up, double mean, double allowance, double runLength) {
        Counts.checkExposure(mean);
        int rounded = (int) Math.max(1, Math.round(allowance * LATTICE));
        PoissonCusum chart = new PoissonCusum(up, rounded, 1);
        while (chart.runLength(mean) < runLength) {
            chart = new PoissonCusum(up, rounded, chart.threshold + 1);
        }
        return chart;
    }

    /** {@return the allowance k, in counts} */
    public double k() {
        return (double) allowance / LATTICE;
    }

    /** {@return the threshold h, in counts} */
    public double h() {
        return (double) threshold / LATTICE;
    }

    /**
     * {@return the mean number of periods from S = 0 to the first signal under Poisson counts of this mean; infinite beyond 10^9, where it
     * is the inverse of a probability that rounding drowns, or turns below zero}
     */
    public double runLength(double mean) {
        double length = RunLength.of(this, mean);
        return length > 0 && length < LONGEST ? length : Double.POSITIVE_INFINITY;
    }

    /** S after each period, in counts, from 0 and never reset; a signal stands where it is {@link #h} or more. */
    public List<Double> path(long[] counts) {
        List<Double> path = new ArrayList<>();
        long sum = 0;
        for (long count : counts) {
            sum = Math.max(0, sum + step(count));
            path.add((double) sum / LATTICE);
        }
        return List.copyOf(path);
    }

    /** What a count adds, in twentieths. */
    long step(long count) {
        return up ? LATTICE * count - allowance : allowance - LATTICE * count;
    }
}
