package org.svetionik.connections;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.svetionik.explanation.Explanation;

/**
 * Which cases hang together is asked about; what is absent asks nothing.
 *
 * @param asOf what happened later is not known; now where absent or still to come
 * @param openedFrom the first day on which the cases were opened
 * @param openedUntil the last one
 * @param minSize how many cases a cluster has at least, 2 where absent
 */
record ClusterFilter(
        @Nullable OffsetDateTime asOf,
        @Nullable LocalDate openedFrom,
        @Nullable LocalDate openedUntil,
        @Nullable Integer minSize) {

    static final ClusterFilter NONE = new ClusterFilter(null, null, null, null);

    private static final int LEAST = 2;
    private static final int MOST = 1000;

    /** Refuses a window that ends before it begins, and a size out of range. */
    void check() {
        Allowed.number("filter.minSize", minSize, LEAST, LEAST, MOST);
        if (openedFrom != null && openedUntil != null && openedFrom.isAfter(openedUntil)) {
            throw Allowed.refusal("WINDOW", "filter.openedFrom", Map.of());
        }
    }

    Instant moment(Instant now) {
        return asOf == null || asOf.toInstant().isAfter(now) ? now : asOf.toInstant();
    }

    int least() {
        return minSize == null ? LEAST : minSize;
    }

    boolean admits(int day) {
        return (openedFrom == null || openedFrom.toEpochDay() <= day)
                && (openedUntil == null || openedUntil.toEpochDay() >= day);
    }

    /** {@return the conditions as they were applied} */
    List<Explanation.Condition> conditions() {
        Map<String, String> applied = new LinkedHashMap<>();
        applied.put("openedFrom", String.valueOf(openedFrom == null ? "any" : openedFrom));
        applied.put("openedUntil", String.valueOf(openedUntil == null ? "any" : openedUntil));
        applied.put("minSize", String.valueOf(least()));
        applied.put("commonFrom", String.valueOf(ConnectedCases.COMMON + 1));
        return Explanation.conditions(applied);
    }
}
