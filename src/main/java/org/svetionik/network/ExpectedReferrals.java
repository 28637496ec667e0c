package org.svetionik.network;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.svetionik.explanation.Bounds;
import org.svetionik.patterns.TrainingOutcome;
import org.svetionik.statistics.Garwood;
import org.svetionik.wording.Words;

/**
 * How many referrals a window as long would have.
 *
 * @param value null where no record says what a change brings
 * @param missing why it cannot be told; null where it can
 */
record ExpectedReferrals(
        @Nullable Double value,
        @Nullable Bounds interval,
        @Nullable Words missing) {

    private static final String SCHOOL = "SCHOOL";

    /** As many as there were, with the exact interval of a Poisson mean (Garwood, 1936). */
    static ExpectedReferrals asCounted(long count) {
        return new ExpectedReferrals((double) count, Bounds.of(Garwood.of(count)), null);
    }

    static ExpectedReferrals cannotTell(String reason) {
        return new ExpectedReferrals(null, null, NetworkWhy.TEXTS.words("expected." + reason, Map.of()));
    }

    /** Of the others as many as there were, and those of trained schools times the ratio of what followed on earlier trainings. */
    static ExpectedReferrals trained(long others, long ofTrained, TrainingOutcome outcome) {
        Bounds interval = outcome.interval();
        Double ratio = outcome.ratio();
        if (ratio == null || interval == null) {
            return new ExpectedReferrals(
                    null,
                    null,
                    outcome.needed() == null ? cannotTell("NO_RATIO").missing() : outcome.needed());
        }
        Double upper = interval.upper();
        return new ExpectedReferrals(
                others + ofTrained * ratio,
                new Bounds(others + ofTrained * interval.lower(), upper == null ? null : others + ofTrained * upper),
                null);
    }

    static boolean isSchool(Network network, int node) {
        return network.kind(node).equals(SCHOOL);
    }
}
