package org.svetionik.exercises;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.svetionik.explanation.Proportion;
import org.svetionik.statistics.CohenKappa;
import org.svetionik.statistics.FleissKappa;
import org.svetionik.statistics.Kappa;

/**
 * How far some participants agree with the key and with one another.
 *
 * @param group its name; null for all groups together
 * @param n how many participants; null where it is suppressed
 * @param suppressed whether there are too few, so that nothing else is told
 * @param ofKey between each participant and the key; null where that cannot be told
 * @param ofParticipants between the participants; null where that cannot be told
 */
record GroupResult(
        @Nullable String group,
        @Nullable Integer n,
        boolean suppressed,
        List<IndicatorAgreement> indicators,
        @Nullable StepAgreement step,
        @Nullable Kappa ofKey,
        @Nullable Kappa ofParticipants) {

    /** Nobody's single answer is told: of two, each would know the other's. */
    static final int FEWEST = 3;

    /**
     * How often one indicator was marked, or left, as in the key.
     *
     * @param inKey whether it is to be marked
     */
    record IndicatorAgreement(String indicatorCode, boolean inKey, Proportion withKey) {}

    /** How often the step was that of the key, and how often which was chosen. */
    record StepAgreement(ExerciseStep expected, Proportion withKey, List<StepCount> chosen) {}

    /** How often one step was chosen. */
    record StepCount(ExerciseStep step, long count) {}

    static GroupResult of(@Nullable String group, List<ParticipantAnswer> answers, KeyToMark key) {
        int n = answers.size();
        if (n < FEWEST) {
            return new GroupResult(group, null, true, List.of(), null, null, null);
        }
        List<IndicatorAgreement> indicators = key.offered().stream()
                .map(indicator -> new IndicatorAgreement(
                        indicator,
                        key.marked().contains(indicator),
                        Proportion.of(
                                answers.stream()
                                        .filter(answer -> answer.agrees(indicator, key))
                                        .count(),
                                n)))
                .toList();
        return new GroupResult(
                group,
                n,
                false,
                indicators,
                step(answers, key),
                CohenKappa.ofClusters(
                        answers.stream().map(answer -> answer.against(key)).toList()),
                FleissKappa.of(ParticipantAnswer.ofAll(answers, key)));
    }

    private static StepAgreement step(List<ParticipantAnswer> answers, KeyToMark key) {
        List<StepCount> chosen = Stream.of(ExerciseStep.values())
                .map(step -> new StepCount(
                        step,
                        answers.stream().filter(answer -> answer.step() == step).count()))
                .toList();
        long right =
                answers.stream().filter(answer -> answer.step() == key.step()).count();
        return new StepAgreement(key.step(), Proportion.of(right, answers.size()), chosen);
    }

    /** GraphQL finds it only where it is public. */
    public @Nullable KappaAnswer kappaWithKey() {
        return KappaAnswer.of(ofKey);
    }

    public @Nullable KappaAnswer kappaBetween() {
        return KappaAnswer.of(ofParticipants);
    }
}
