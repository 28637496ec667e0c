package org.svetionik.statistics;

/**
 * When the rate of a series of Poisson counts changed once, by maximum likelihood, with the periods whose likelihood is
 * within half the 95 per cent quantile of chi-square on 1 degree of the largest (Worsley, 1986).
 *
 * @param at the first period after the change, counted from 0
 * @param earliest period at which it may be
 * @param latest period at which it may be
 * @param before the rate until then, per unit of exposure
 * @param after the rate since, per unit of exposure
 * @param gain twice the logarithm of the likelihood over that of no change
 */
public record ChangePoint(int at, int earliest, int latest, double before, double after, double gain) {

    private static final double QUANTILE = 3.841458820694124;

    /**
     * The change of a series of two periods or more.
     *
     * @param exposures above 0, in any unit; one per period
     */
    public static ChangePoint of(long[] counts, double[] exposures) {
        Counts.checkLength(counts.length, exposures.length, "exposures");
        if (counts.length < 2) {
            throw new IllegalArgumentException("A change needs two periods or more: " + counts.length);
        }
        Sums sums = new Sums(counts, exposures);
        int best = 1;
        for (int at = 2; at < counts.length; at++) {
            best = sums.likelihood(at) > sums.likelihood(best) ? at : best;
        }
        double limit = sums.likelihood(best) - QUANTILE / 2;
        int earliest = 1;
        while (sums.likelihood(earliest) < limit) {
            earliest++;
        }
        int latest = counts.length - 1;
        while (sums.likelihood(latest) < limit) {
            latest--;
        }
        double gain = 2 * (sums.likelihood(best) - sums.likelihood(counts.length));
        return new ChangePoint(best, earliest, latest, sums.before(best), sums.after(best), gain);
    }

    /** Counts and exposures summed up to each period. */
    private static final class Sums {

        private final int n;
        private final double[] counts;
        private final double[] exposures;

        Sums(long[] counts, double[] exposures) {
            this.n = counts.length;
            this.counts = new double[n + 1];
            this.exposures = new double[n + 1];
            for (int i = 0; i < n; i++) {
                Counts.check(counts[i]);
                Counts.checkExposure(exposures[i]);
                this.counts[i + 1] = this.counts[i] + counts[i];
                this.exposures[i + 1] = this.exposures[i] + exposures[i];
            }
        }

        double before(int at) {
            return counts[at] / exposures[at];
        }

        double after(int at) {
            return (counts[n] - counts[at]) / (exposures[n] - exposures[at]);
        }

        double likelihood(int at) {
            return term(counts[at], exposures[at]) + term(counts[n] - counts[at], exposures[n] - exposures[at]);
        }

        private static double term(double count, double exposure) {
            return count == 0 ? 0 : count * Math.log(count / exposure);
        }
    }
}
