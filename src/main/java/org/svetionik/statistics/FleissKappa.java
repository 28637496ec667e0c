package org.svetionik.statistics;

import org.apache.commons.statistics.distribution.TDistribution;
import org.jspecify.annotations.Nullable;

/**
 * The agreement of several raters beyond chance, (o - e) / (1 - e), o being the share of pairs of raters that agree on an item, and e the sum
 * of the squared shares of the categories (Fleiss, 1971). It is told from one row for each item that says how many raters chose which
 * category; each item has as many raters.
 *
 * <p>The interval has the variance between items by linearisation (Gwet, 2021) and the quantile of Student's distribution for as many items
 * less one. The variance of Fleiss, Nee and Landis (1979) holds only where all chose by chance: Gwet shows that it must not be used for
 * intervals. Its root is the chance error.
 */
public final class FleissKappa {

    private static final double ALL = 1 - 1e-12;
    private static final double UPPER = 0.975;

    private final long[][] items;
    private final long raters;
    private final double[] shares;
    private final double observed;
    private final double expected;
    private final double value;

    private FleissKappa(long[][] items, long raters) {
        this.items = items;
        this.raters = raters;
        this.shares = shares(items, raters);
        double agreed = 0;
        for (long[] item : items) {
            agreed += agreement(item);
        }
        double byChance = 0;
        for (double share : shares) {
            byChance += share * share;
        }
        this.observed = agreed / items.length;
        this.expected = byChance;
        this.value = (observed - expected) / (1 - expected);
    }

    /** Null where there are fewer than two raters, no item, or one category alone that anybody chose: that cannot be told. */
    public static @Nullable Kappa of(long[][] items) {
        long raters = raters(items);
        FleissKappa kappa = raters < 2 ? null : new FleissKappa(items, raters);
        return kappa == null || kappa.expected > ALL
                ? null
                : new Kappa(kappa.value, kappa.interval(), kappa.chanceError());
    }

    private static long raters(long[][] items) {
        long raters = 0;
        for (int i = 0; i < items.length; i++) {
            Counts.checkLength(items[0].length, items[i].length, "An item");
            long here = 0;
            for (long count : items[i]) {
                Counts.check(count);
                here += count;
            }
            if (i > 0 && here != raters) {
                throw new IllegalArgumentException(
                        "Each item must have as many raters: %d have rated the first, %d another. Leave out who did not rate all"
                                .formatted(raters, here));
            }
            raters = here;
        }
        return raters;
    }

    private static double[] shares(long[][] items, long raters) {
        double[] shares = new double[items[0].length];
        for (long[] item : items) {
            for (int j = 0; j < shares.length; j++) {
                shares[j] += (double) item[j] / raters / items.length;
            }
        }
        return shares;
    }

    private double agreement(long[] item) {
        double pairs = 0;
        for (long count : item) {
            pairs += (double) count * (count - 1);
        }
        return pairs / raters / (raters - 1);
    }

    private @Nullable Interval interval() {
        int n = items.length;
        if (n < 2) {
            return null;
        }
        double squares = 0;
        for (long[] item : items) {
            double byChance = 0;
            for (int j = 0; j < shares.length; j++) {
                byChance += shares[j] * item[j] / raters;
            }
            double drawn = agreement(item) - observed - 2 * (1 - value) * (byChance - expected);
            squares += drawn * drawn;
        }
        double error = Math.sqrt(squares / n / (n - 1)) / (1 - expected);
        return Kappa.around(value, error, TDistribution.of(n - 1.0).inverseCumulativeProbability(UPPER));
    }

    private double chanceError() {
        double spread = 0;
        double skew = 0;
        for (double share : shares) {
            spread += share * (1 - share);
            skew += share * (1 - share) * (1 - 2 * share);
        }
        double pairs = (double) items.length * raters * (raters - 1);
        return Math.sqrt(2 * Math.max(0, spread * spread - skew) / pairs) / spread;
    }
}
