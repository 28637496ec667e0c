package org.svetionik.patterns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.svetionik.snapshot.Known;
import org.svetionik.snapshot.Refs;

/**
 * Cases by the month of their first referral: those of trained units by the months from their training, those of untrained units in the same
 * calendar months.
 */
final class TrainingCounts {

    private final Asked asked;
    private final TrainingUnit kind;
    private final TrainingUnits units;
    private final TrainingMonths months;
    private final int earliest;
    private final TrainingTally[] series;
    private final Set<Integer> monthsBefore = new TreeSet<>();
    private final Set<Integer> monthsAfter = new TreeSet<>();
    private final TrainingTally before = new TrainingTally();
    private final TrainingTally after = new TrainingTally();
    private final TrainingTally untrainedBefore = new TrainingTally();
    private final TrainingTally untrainedAfter = new TrainingTally();
    private final Map<String, Long> excluded = new LinkedHashMap<>();

    /** @param before how many months up to that of the training, it included */
    TrainingCounts(Asked asked, TrainingUnit kind, TrainingUnits units, int before, int after) {
        this.asked = asked;
        this.kind = kind;
        this.units = units;
        this.months = new TrainingMonths(asked);
        this.earliest = 1 - before;
        this.series = new TrainingTally[before + after];
        Arrays.setAll(series, any -> new TrainingTally());
        for (String reason : List.of("NEVER_REFERRED", "OTHER_ORIGIN", "NOT_TRAINED", "OTHER_MONTH")) {
            excluded.put(reason, 0L);
        }
        units.trained().forEach(this::observe);
        units.untrained().forEach(unit -> {
            observe(unit, monthsBefore, untrainedBefore);
            observe(unit, monthsAfter, untrainedAfter);
        });
        for (int caze = 0; caze < asked.graph().cases().size(); caze++) {
            count(caze);
        }
    }

    private void observe(int unit) {
        for (int place = 0; place < series.length; place++) {
            int month = earliest + place;
            int calendar = units.start(unit) + month;
            if (months.isObserved(kind, unit, calendar)) {
                series[place].observe();
                (month <= 0 ? before : after).observe();
                (month <= 0 ? monthsBefore : monthsAfter).add(calendar);
            }
        }
    }

    private void observe(int unit, Set<Integer> some, TrainingTally tally) {
        for (int month : some) {
            if (months.isObserved(kind, unit, month)) {
                tally.observe();
            }
        }
    }

    private void count(int caze) {
        int referral = FirstReferral.of(asked, caze);
        if (referral == Refs.NONE) {
            if (asked.graph().cases().openedOn().isBy(caze, asked.day())) {
                exclude("NEVER_REFERRED");
            }
            return;
        }
        int sender = asked.graph().referrals().sender().get(referral);
        int unit = kind.of(asked, sender);
        int calendar =
                TrainingMonths.of(Known.dayOf(asked.graph().referrals().sentAt().get(referral)));
        if (!asked.includes(sender)) {
            exclude("OTHER_ORIGIN");
        } else if (unit == Refs.NONE || !units.isTrained(unit)) {
            exclude("NOT_TRAINED");
            countUntrained(caze, unit, calendar);
        } else {
            countTrained(caze, unit, calendar);
        }
    }

    private void countTrained(int caze, int unit, int calendar) {
        int place = calendar - units.start(unit) - earliest;
        if (place < 0 || place >= series.length || !months.isObserved(kind, unit, calendar)) {
            exclude("OTHER_MONTH");
            return;
        }
        series[place].count(caze);
        (earliest + place <= 0 ? before : after).count(caze);
    }

    private void countUntrained(int caze, int unit, int calendar) {
        if (unit == Refs.NONE || !units.isUntrained(unit) || !months.isObserved(kind, unit, calendar)) {
            return;
        }
        if (monthsBefore.contains(calendar)) {
            untrainedBefore.count(caze);
        }
        if (monthsAfter.contains(calendar)) {
            untrainedAfter.count(caze);
        }
    }

    private void exclude(String reason) {
        excluded.merge(reason, 1L, Long::sum);
    }

    /** {@return the months that were observed of any trained unit, one after the other} */
    List<TrainingMonth> months() {
        int[] starts = units.trained().map(units::start).distinct().toArray();
        List<TrainingMonth> all = new ArrayList<>();
        IntStream.range(0, series.length)
                .filter(place -> series[place].unitMonths() > 0)
                .forEach(place ->
                        all.add(TrainingMonth.of(earliest + place, begins(starts, earliest + place), series[place])));
        return all;
    }

    private static @Nullable LocalDate begins(int[] starts, int month) {
        return starts.length == 1 ? LocalDate.ofEpochDay(TrainingMonths.dayOf(starts[0] + month)) : null;
    }

    TrainingPeriod before() {
        return before.period(asked.graph());
    }

    TrainingPeriod after() {
        return after.period(asked.graph());
    }

    TrainingPeriod untrainedBefore() {
        return untrainedBefore.period(asked.graph());
    }

    TrainingPeriod untrainedAfter() {
        return untrainedAfter.period(asked.graph());
    }

    Map<String, Long> excluded() {
        return excluded;
    }
}
