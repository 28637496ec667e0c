package org.svetionik.patterns;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which referrals a flow counts; what is absent asks nothing. */
record ReferralFlowFilter(
        @Nullable OffsetDateTime sentAfter,
        @Nullable OffsetDateTime sentUntil,
        @Nullable List<String> priorities,
        @Nullable List<String> districtCodes) {

    static final ReferralFlowFilter NONE = new ReferralFlowFilter(null, null, null, null);
}
