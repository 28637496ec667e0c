package org.svetionik.patterns;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.svetionik.model.Days;

/** Which referrals a flow counts; what is absent asks nothing. */
record ReferralFlowFilter(
        @Nullable OffsetDateTime sentAfter,
        @Nullable OffsetDateTime sentUntil,
        @Nullable List<String> priorities,
        @Nullable List<String> districtCodes,
        @Nullable Integer year) {

    static final ReferralFlowFilter NONE = new ReferralFlowFilter(null, null, null, null, null);

    /** The filter that asks for a year and nothing else. */
    static ReferralFlowFilter of(int year) {
        return new ReferralFlowFilter(null, null, null, null, year);
    }

    /** {@return what the year and sentAfter ask for together} */
    @Nullable
    OffsetDateTime from() {
        OffsetDateTime begin = year == null ? null : begin(year).minusNanos(1);
        return begin == null || (sentAfter != null && sentAfter.isAfter(begin)) ? sentAfter : begin;
    }

    /** {@return what the year and sentUntil ask for together} */
    @Nullable
    OffsetDateTime until() {
        OffsetDateTime end = year == null ? null : begin(year + 1).minusNanos(1);
        return end == null || (sentUntil != null && sentUntil.isBefore(end)) ? sentUntil : end;
    }

    private static OffsetDateTime begin(int year) {
        return Days.beginOfYear(year).toOffsetDateTime();
    }
}
