package org.svetionik.statistics;

import java.util.Arrays;

/**
 * How much more units spread about a target than chance lets them: the mean of the squared z-scores, the outermost 10 per
 * cent on either side drawn in to the next (winsorised; Spiegelhalter, 2005).
 */
public final class Overdispersion {

    private static final double DRAWN_IN = 0.1;

    private Overdispersion() {}

    /** The factor of the variance; 1 where units spread no more than by chance, and for no units. */
    public static double of(double[] scores) {
        double[] sorted = Arrays.stream(scores).sorted().toArray();
        if (sorted.length == 0) {
            return 1;
        }
        int cut = (int) (DRAWN_IN * sorted.length);
        double low = sorted[cut];
        double high = sorted[sorted.length - 1 - cut];
        double mean = Arrays.stream(sorted)
                .map(score -> Math.max(low, Math.min(high, score)))
                .map(score -> score * score)
                .average()
                .orElse(1);
        return Math.max(1, mean);
    }
}
