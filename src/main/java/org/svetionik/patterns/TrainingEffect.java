package org.svetionik.patterns;

import org.svetionik.explanation.Explanation;

/**
 * What followed on trainings.
 *
 * @param trained how many units were trained
 * @param untrained how many units they are held against
 * @param rateRatio of the trained, after to before
 * @param untrainedRateRatio of the untrained, in the same calendar months
 * @param ratioBefore of the trained to the untrained, before
 * @param ratioAfter of the trained to the untrained, after
 */
record TrainingEffect(
        TrainingUnit unit,
        long trained,
        long untrained,
        TrainingPeriod before,
        TrainingPeriod after,
        TrainingRatio rateRatio,
        TrainingPeriod untrainedBefore,
        TrainingPeriod untrainedAfter,
        TrainingRatio untrainedRateRatio,
        TrainingRatio ratioBefore,
        TrainingRatio ratioAfter,
        TrainingSeries series,
        Explanation why) {

    private static final String FORMULA =
            "rate = cases / unit-months; ratio r = (x1/t1)/(x0/t0), x1 given x0 + x1 binomial with share r t1/(t0 + r t1),"
                    + " interval by Clopper and Pearson; log E(cases of a month) = log(units) + a + trend * month + level * [after]"
                    + " + two harmonics of the year, as Poisson and as quasi-Poisson; counterfactual: the same without level";

    static TrainingEffect of(Asked asked, TrainingQuestion question) {
        TrainingUnits units = new TrainingUnits(asked, question.unit(), question.trained(), question.monthsAfter());
        TrainingCounts counts =
                new TrainingCounts(asked, question.unit(), units, question.monthsBefore(), question.monthsAfter());
        TrainingPeriod before = counts.before();
        TrainingPeriod after = counts.after();
        TrainingPeriod untrainedBefore = counts.untrainedBefore();
        TrainingPeriod untrainedAfter = counts.untrainedAfter();
        long trained = units.trained().count();
        TrainingNeed ofTrained = trained == 0 ? TrainingNeed.NOBODY_TRAINED : TrainingNeed.NO_MONTH;
        long untrained = units.untrained().count();
        TrainingNeed ofBoth = trained > 0 && untrained == 0 ? TrainingNeed.NOBODY_UNTRAINED : ofTrained;
        return new TrainingEffect(
                question.unit(),
                trained,
                untrained,
                before,
                after,
                TrainingRatio.of(before, after, ofTrained),
                untrainedBefore,
                untrainedAfter,
                TrainingRatio.of(untrainedBefore, untrainedAfter, ofBoth),
                TrainingRatio.of(untrainedBefore, before, ofBoth),
                TrainingRatio.of(untrainedAfter, after, ofBoth),
                TrainingSeries.of(counts.months(), question.slope()),
                why(asked, counts, before.n() + after.n()));
    }

    private static Explanation why(Asked asked, TrainingCounts counts, long n) {
        Why why = new Why(
                asked,
                "training-effect",
                1,
                FORMULA,
                "Przyborowski and Wilenski (1940)",
                "Clopper and Pearson (1934)",
                "Garwood (1936)",
                "Wagner and others (2002)",
                "Lopez Bernal, Cummins and Gasparrini (2017)",
                "Wedderburn (1974)",
                "McCullagh and Nelder (1989)");
        counts.excluded().forEach(why::excluding);
        return why.byTheRules().of(n);
    }
}
