package org.svetionik.patterns;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.svetionik.records.RecordList;
import org.svetionik.statistics.KaplanMeier;
import org.svetionik.statistics.MedianTime;
import org.svetionik.statistics.SurvivalStep;

/** How long the records of one group waited. */
record TimesGroup(
        String code,
        long n,
        long ended,
        long open,
        MedianTime median,
        @Nullable TimesMean restrictedMean,
        TimesFollowed followed,
        int stepsInAll,
        List<SurvivalStep> curve,
        List<TimesIncidence> incidence,
        RecordList waited) {

    /** @param outcomes the ends that compete */
    static TimesGroup of(
            String code, List<TimeWait> waits, RecordList records, double horizon, List<QualityOutcome> outcomes) {
        double[] times = waits.stream().mapToDouble(TimeWait::time).toArray();
        int[] causes = waits.stream().mapToInt(TimeWait::cause).toArray();
        KaplanMeier curve = KaplanMeier.of(times, ended(waits));
        long ended = waits.stream().filter(TimeWait::ended).count();
        return new TimesGroup(
                code,
                waits.size(),
                ended,
                waits.size() - ended,
                curve.median(),
                TimesMean.of(curve, horizon),
                TimesFollowed.of(times),
                curve.steps().size(),
                TimesCurve.thinned(curve.steps()),
                TimesIncidence.of(outcomes, times, causes),
                records);
    }

    double followedTo() {
        return followed.longest();
    }

    static boolean[] ended(List<TimeWait> waits) {
        boolean[] ended = new boolean[waits.size()];
        for (int i = 0; i < ended.length; i++) {
            ended[i] = waits.get(i).ended();
        }
        return ended;
    }
}
