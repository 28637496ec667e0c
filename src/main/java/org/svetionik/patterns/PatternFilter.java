package org.svetionik.patterns;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a pattern is asked about; what is absent asks nothing.
 *
 * @param from the first day of the window; twelve months before its end where absent
 * @param until the last day of the window; the day of asOf where absent
 * @param districtCodes of the institutions where things begin: whose referral or case it is
 */
record PatternFilter(
        @Nullable OffsetDateTime asOf,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable List<String> districtCodes,
        @Nullable List<String> kinds,
        @Nullable List<String> sectors) {

    static final PatternFilter NONE = new PatternFilter(null, null, null, null, null, null);
}
