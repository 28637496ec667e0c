package org.svetionik.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * When the rate of a series of Poisson counts changed, however often: the series is split at its {@link ChangePoint}, and
 * each part again (binary segmentation; Vostrikova, 1981). A split holds where the probability of its gain under no
 * change, chi-square on 1 degree times the number of places where it might have been (Bonferroni), is below 5 per cent.
 */
public final class ChangePoints {

    private static final double LEVEL = 0.05;
    private static final ChiSquaredDistribution NO_CHANGE = ChiSquaredDistribution.of(1);

    private ChangePoints() {}

    /**
     * The changes, earliest first, each placed by its period in the whole series; none for a series of one period or none.
     *
     * @param exposures above 0, in any unit; one per period
     */
    public static List<ChangePoint> of(long[] counts, double[] exposures) {
        Counts.checkLength(counts.length, exposures.length, "exposures");
        List<ChangePoint> found = new ArrayList<>();
        split(counts, exposures, 0, counts.length, found);
        return List.copyOf(found);
    }

    private static void split(long[] counts, double[] exposures, int from, int until, List<ChangePoint> found) {
        if (until - from < 2) {
            return;
        }
        ChangePoint change =
                ChangePoint.of(Arrays.copyOfRange(counts, from, until), Arrays.copyOfRange(exposures, from, until));
        if (NO_CHANGE.survivalProbability(Math.max(0, change.gain())) * (until - from - 1) >= LEVEL) {
            return;
        }
        split(counts, exposures, from, from + change.at(), found);
        found.add(moved(change, from));
        split(counts, exposures, from + change.at(), until, found);
    }

    private static ChangePoint moved(ChangePoint change, int by) {
        return new ChangePoint(
                change.at() + by,
                change.earliest() + by,
                change.latest() + by,
                change.before(),
                change.after(),
                change.gain());
    }
}
