package org.svetionik.patterns;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.svetionik.statistics.GammaPoisson;

/**
 * What the rates of all units say of one: the prior of SILENT_UNIT, with its refusals and its limits (K06b to K06e).
 *
 * @param prior null where it is refused: fewer than 10 units or 10 cases, or no more spread than by chance
 */
record UnitShrinkage(@Nullable GammaPoisson prior) {

    static final double THOUSAND = 1000;

    private static final int LEAST = 10;
    private static final double GREATEST_SHAPE = 1e4;
    private static final double RATIO = 0.5;
    private static final double SURE = 0.95;
    private static final double LEAST_EXPECTED = 3;

    static UnitShrinkage of(long[] observed, double[] expected) {
        boolean enough = observed.length >= LEAST && Arrays.stream(observed).sum() >= LEAST;
        Optional<GammaPoisson> fit = enough ? GammaPoisson.fit(observed, expected) : Optional.empty();
        return new UnitShrinkage(
                fit.filter(prior -> prior.shape() <= GREATEST_SHAPE).orElse(null));
    }

    /** {@return the probability that the rate of a unit is below half of the national one; 0 where it cannot be told} */
    double probabilityBelowHalf(long observed, double expected) {
        return prior == null ? 0 : prior.probabilityBelow(RATIO, observed, expected);
    }

    /** Whether the gap SILENT_UNIT holds (K06d). */
    boolean isSilent(long observed, double expected) {
        return expected >= LEAST_EXPECTED && probabilityBelowHalf(observed, expected) >= SURE;
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
                : Math.ceil(Math.max(prior.expectedForZero(RATIO, SURE), LEAST_EXPECTED) * pupilsForOne);
    }
}
