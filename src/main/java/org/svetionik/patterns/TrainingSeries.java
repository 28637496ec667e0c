package org.svetionik.patterns;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.svetionik.statistics.InterruptedSeries;
import org.svetionik.statistics.Interruption;
import org.svetionik.wording.Words;

/**
 * The months of the trained, and what the training changed in them by segmented regression (Wagner and others, 2002).
 *
 * @param dispersion the variance over the mean; null, as the effects, where it cannot be told
 */
record TrainingSeries(
        TrainingStatus status,
        @Nullable Words needed,
        @Nullable Double dispersion,
        @Nullable TrainingFactors poisson,
        @Nullable TrainingFactors quasiPoisson,
        List<TrainingMonth> months) {

    private static final int YEAR = 12;
    private static final int HARMONICS = 2;
    private static final int LEAST_MONTHS_AFTER = 6;
    private static final int LEAST_MONTHS = 24;
    private static final int LEAST_CASES = 10;

    /** @param months that were observed, one after the other */
    static TrainingSeries of(List<TrainingMonth> months, boolean slope) {
        int before = (int) months.stream().filter(one -> one.month() <= 0).count();
        TrainingNeed need = need(months, before);
        if (need != null) {
            return cannotTell(need, months);
        }
        try {
            return fitted(months, new Interruption(before, slope, HARMONICS, YEAR, 1));
        } catch (IllegalArgumentException e) {
            return cannotTell(TrainingNeed.SETTLED, months); // whole seasons without a case
        }
    }

    private static @Nullable TrainingNeed need(List<TrainingMonth> months, int before) {
        if (before < YEAR || months.size() - before < LEAST_MONTHS_AFTER || months.size() < LEAST_MONTHS) {
            return TrainingNeed.MORE_MONTHS;
        }
        long casesBefore = cases(months.subList(0, before));
        long casesAfter = cases(months.subList(before, months.size()));
        boolean enough = casesBefore > 0 && casesAfter > 0 && casesBefore + casesAfter >= LEAST_CASES;
        return enough ? null : TrainingNeed.MORE_CASES;
    }

    private static long cases(List<TrainingMonth> months) {
        return months.stream().mapToLong(TrainingMonth::cases).sum();
    }

    private static TrainingSeries cannotTell(TrainingNeed need, List<TrainingMonth> months) {
        return new TrainingSeries(TrainingStatus.CANNOT_TELL, need.words(), null, null, null, months);
    }

    private static boolean isFinite(InterruptedSeries fit) {
        return Double.isFinite(fit.dispersion())
                && Stream.concat(fit.fitted().stream(), fit.counterfactual().stream())
                        .allMatch(Double::isFinite);
    }

    private static TrainingSeries fitted(List<TrainingMonth> months, Interruption interruption) {
        InterruptedSeries fit = InterruptedSeries.fit(
                months.stream().mapToDouble(TrainingMonth::cases).toArray(),
                months.stream().mapToDouble(TrainingMonth::units).toArray(),
                interruption);
        if (!isFinite(fit)) {
            return cannotTell(TrainingNeed.SETTLED, months);
        }
        List<TrainingMonth> all = new ArrayList<>();
        for (int i = 0; i < months.size(); i++) {
            all.add(months.get(i).with(fit, i));
        }
        return new TrainingSeries(
                TrainingStatus.ESTIMATED,
                null,
                fit.dispersion(),
                TrainingFactors.of(fit.poisson()),
                TrainingFactors.of(fit.quasi()),
                all);
    }
}
