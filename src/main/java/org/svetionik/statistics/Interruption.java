package org.svetionik.statistics;

/**
 * When a series was interrupted, and what is adjusted for.
 *
 * @param at the first period after it, counted from 0; at least one lies before
 * @param slope whether the trend may change too, not the level alone
 * @param harmonics pairs of sine and cosine that make the season; 0 for none
 * @param periods in a year, such as 12
 * @param first the place in the year of the first period, from 1
 */
public record Interruption(int at, boolean slope, int harmonics, int periods, int first) {

    static final int TREND = 1;
    static final int LEVEL = 2;
    static final int SLOPE = 3;

    /** The columns of a period: level before, trend, change of level, of slope, season. */
    double[] columns(int period) {
        int season = slope ? SLOPE + 1 : SLOPE;
        double[] columns = new double[season + 2 * harmonics];
        columns[0] = 1;
        columns[TREND] = period + 1;
        columns[LEVEL] = period >= at ? 1 : 0;
        if (slope) {
            columns[SLOPE] = Math.max(0, period + 1 - at);
        }
        for (int k = 1; k <= harmonics; k++) {
            double angle = 2 * Math.PI * k * (first + period) / periods;
            columns[season + 2 * k - 2] = Math.sin(angle);
            columns[season + 2 * k - 1] = Math.cos(angle);
        }
        return columns;
    }

    /** {@return the columns of a period had nothing been interrupted} */
    double[] without(double[] columns) {
        double[] uninterrupted = columns.clone();
        uninterrupted[LEVEL] = 0;
        if (slope) {
            uninterrupted[SLOPE] = 0;
        }
        return uninterrupted;
    }
}
