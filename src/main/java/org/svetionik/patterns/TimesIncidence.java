package org.svetionik.patterns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.svetionik.statistics.AalenJohansen;
import org.svetionik.statistics.IncidenceStep;

/**
 * How much of what waits has ended in one way.
 *
 * @param n how many ended so
 * @param steps where the share rises
 */
record TimesIncidence(QualityOutcome outcome, long n, int stepsInAll, List<IncidenceStep> steps) {

    /** One for each outcome, in the order of the causes from 1 on. */
    static List<TimesIncidence> of(List<QualityOutcome> outcomes, double[] times, int[] causes) {
        List<TimesIncidence> all = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            all.add(of(outcomes.get(i), times, causes, i + 1));
        }
        return all;
    }

    private static TimesIncidence of(QualityOutcome outcome, double[] times, int[] causes, int cause) {
        List<IncidenceStep> rises = new ArrayList<>();
        double before = 0;
        for (IncidenceStep step : AalenJohansen.of(times, causes, cause).steps()) {
            if (step.incidence() > before) {
                rises.add(step);
                before = step.incidence();
            }
        }
        long n = Arrays.stream(causes).filter(one -> one == cause).count();
        return new TimesIncidence(outcome, n, rises.size(), TimesCurve.thinned(rises));
    }
}
