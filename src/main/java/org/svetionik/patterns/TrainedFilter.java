package org.svetionik.patterns;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose training is looked at; what is absent asks nothing.
 *
 * @param trainingCodes all trainings that ended in the window where absent
 * @param institutionCodes of institutions whose people took part
 * @param districtCodes of the institutions whose people took part
 */
record TrainedFilter(
        @Nullable List<String> trainingCodes,
        @Nullable List<String> institutionCodes,
        @Nullable List<String> districtCodes) {

    static final TrainedFilter NONE = new TrainedFilter(null, null, null);

    boolean admits(Asked asked, int training, int institution) {
        var trainings = asked.graph().trainings();
        boolean chosen = trainingCodes == null
                ? asked.isInWindow(trainings.lastDay().get(training))
                : trainingCodes.contains(trainings.codes().get(training))
                        && trainings.lastDay().isBy(training, asked.day());
        return chosen
                && (institutionCodes == null || institutionCodes.contains(asked.code(institution)))
                && (districtCodes == null || districtCodes.contains(asked.district(institution)));
    }
}
