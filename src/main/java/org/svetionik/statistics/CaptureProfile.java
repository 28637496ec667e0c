package org.svetionik.statistics;

import java.util.Arrays;

/**
 * The interval of a population by the profile of its likelihood (Cormack, 1992; Baillargeon and Rivest, 2007). For a supposed number x on no list
 * the model is fitted to all histories, that of nobody included; with N = n + x, and m what is fitted,
 * L(x) = log N! - log x! + Σ count log(m / N). The interval holds each x for which 2 (L at its largest - L(x)) is below the quantile of 95 per cent
 * of χ² with one degree of freedom.
 */
public final class CaptureProfile {

    private static final double QUANTILE = Interval.Z * Interval.Z;
    private static final double FARTHEST = 1e9;
    private static final double NOBODY = 1e-6;
    private static final int SECTIONS = 60;
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    private final CaptureDesign design;
    private final long seen;
    private final double[][] rows;

    private CaptureProfile(CaptureDesign design) {
        this.design = design;
        this.seen = design.table().seen();
        double[][] others = design.rows();
        this.rows = new double[others.length + 1][];
        rows[0] = design.row(0);
        System.arraycopy(others, 0, rows, 1, others.length);
    }

    /** The interval of the population under a model; its upper end is infinite where the likelihood sets none. Refuses a fit that is not estimable. */
    public static Interval of(CaptureTable table, CaptureFit fit) {
        if (!fit.isEstimable()) {
            throw new IllegalArgumentException("There is no likelihood of a model that is not estimable");
        }
        return new CaptureProfile(CaptureDesign.of(table, fit.model())).interval(fit.unseen());
    }

    private Interval interval(double unseen) {
        double top = largest(4 * unseen + 10);
        double height = likelihood(top) - QUANTILE / 2;
        double lower = likelihood(NOBODY) >= height ? 0 : crossing(height, top, NOBODY);
        double far = 2 * top + 10;
        while (far < FARTHEST && likelihood(far) >= height) {
            far *= 2;
        }
        double upper = far >= FARTHEST ? Double.POSITIVE_INFINITY : crossing(height, top, far);
        return new Interval(seen + lower, seen + upper);
    }

    /** The x of the largest likelihood up to a limit, by golden sections. */
    private double largest(double limit) {
        double low = NOBODY;
        double high = limit;
        for (int i = 0; i < SECTIONS; i++) {
            double left = high - GOLDEN * (high - low);
            double right = low + GOLDEN * (high - low);
            if (likelihood(left) < likelihood(right)) {
                low = left;
            } else {
                high = right;
            }
        }
        return (low + high) / 2;
    }

    /** Where the likelihood falls to a height, between where it is above and where it is below. */
    private double crossing(double height, double above, double below) {
        double inside = above;
        double outside = below;
        for (int i = 0; i < SECTIONS; i++) {
            double middle = (inside + outside) / 2;
            if (likelihood(middle) >= height) {
                inside = middle;
            } else {
                outside = middle;
            }
        }
        return (inside + outside) / 2;
    }

    private double likelihood(double unseen) {
        double[] counts = new double[rows.length];
        counts[0] = unseen;
        System.arraycopy(design.counts(), 0, counts, 1, rows.length - 1);
        double[] ones = new double[rows.length];
        Arrays.fill(ones, 1);
        PoissonFit fit = PoissonRegression.fit(rows, counts, ones);
        double sum = 0;
        for (int i = 0; i < counts.length; i++) {
            sum += counts[i] == 0 ? 0 : counts[i] * Math.log(fit.fitted().get(i) / (seen + unseen));
        }
        for (long i = 1; i <= seen; i++) {
            sum += Math.log(unseen + i);
        }
        return sum;
    }
}
