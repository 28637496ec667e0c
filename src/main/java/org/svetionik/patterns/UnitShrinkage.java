package org.svetionik.patterns;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.svetionik.rules.RuleSet;
import org.svetionik.statistics.GammaPoisson;

/**
 * What the rates of all units say of one: the prior of SILENT_UNIT, with its refusals and its limits (K06b to K06e).
 *
 * @param prior null where it is refused: fewer units or cases than the rule set asks for, or no more spread than by chance
 */
record UnitShrinkage(RuleSet rules, @Nullable GammaPoisson prior) {

    static final double THOUSAND = 1000;

    private static final double HALF = 0.5;

    static UnitShrinkage of(RuleSet rules, long[] observed, double[] expected) {
        boolean enough = observed.length >= rules.silentMinUnits()
                && Arrays.stream(observed).sum() >= rules.silentMinCases();
        Optional<GammaPoisson> fit = enough ? GammaPoisson.fit(observed, expected) : Optional.empty();
        return new UnitShrinkage(
                rules,
                fit.filter(prior -> prior.shape() <= rules.silentGreatestShape())
                        .orElse(null));
    }

    /** {@return the probability that the rate of a unit is below half of the national one; 0 where it cannot be told} */
    double probabilityBelowHalf(long observed, double expected) {
        return probabilityBelow(HALF, observed, expected);
    }

    private double probabilityBelow(double ratio, long observed, double expected) {
        return prior == null ? 0 : prior.probabilityBelow(ratio, observed, expected);
    }

    /** Whether the gap SILENT_UNIT holds (K06d). */
    boolean isSilent(long observed, double expected) {
        return expected >= rules.silentMinExpected()
                && probabilityBelow(rules.silentRatio(), observed, expected) >= rules.silentLimit();
    }

    /**
     * The least pupils with whom no case would be a gap (K06e).
     *
     * @param pupilsForOne pupils for one expected case
     */
    @Nullable
    Double pupilsForZero(double pupilsForOne) {
        return prior == null
                ? null
                : Math.ceil(Math.max(
                                prior.expectedForZero(rules.silentRatio(), rules.silentLimit()),
                                rules.silentMinExpected())
                        * pupilsForOne);
    }
}
