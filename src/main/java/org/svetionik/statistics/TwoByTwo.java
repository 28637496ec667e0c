package org.svetionik.statistics;

/**
 * How often two signs occur together. Intervals are symmetric on the logarithmic scale; where a cell is 0, half a count is
 * added to each (Haldane, 1956).
 *
 * @param both with the first and the second
 * @param first with the first alone
 * @param second with the second alone
 * @param neither with none
 */
public record TwoByTwo(long both, long first, long second, long neither) {

    public TwoByTwo {
        Counts.check(both);
        Counts.check(first);
        Counts.check(second);
        Counts.check(neither);
    }

    /** The share of the second among those with the first, over that among those without it (Katz and others, 1978). */
    public Ratio riskRatio() {
        double a = cell(both);
        double c = cell(second);
        double with = a + cell(first);
        double without = c + cell(neither);
        return ratio(Math.log(a / with / (c / without)), 1 / a - 1 / with + 1 / c - 1 / without);
    }

    /** The odds of the second among those with the first, over those among those without it (Woolf, 1955). */
    public Ratio oddsRatio() {
        double a = cell(both);
        double b = cell(first);
        double c = cell(second);
        double d = cell(neither);
        return ratio(Math.log(a * d / (b * c)), 1 / a + 1 / b + 1 / c + 1 / d);
    }

    /**
     * How much more often the two occur together than if they did not depend on each other, n a / (r c) (Brin and others,
     * 1997), with the variance of its logarithm 1/a - 1/r - 1/c + (2 lift - 1) / n by the delta method for four
     * multinomial cells, r and c being the totals of the first and the second.
     */
    public Ratio lift() {
        double a = cell(both);
        double r = a + cell(first);
        double c = a + cell(second);
        double n = r + cell(second) + cell(neither);
        double lift = n * a / (r * c);
        return ratio(Math.log(lift), 1 / a - 1 / r - 1 / c + (2 * lift - 1) / n);
    }

    private double cell(long count) {
        return both == 0 || first == 0 || second == 0 || neither == 0 ? count + 0.5 : count;
    }

    private static Ratio ratio(double logarithm, double variance) {
        return new Ratio(Math.exp(logarithm), Interval.ofLog(logarithm, Math.sqrt(Math.max(0, variance))));
    }
}
