package org.svetionik.deadlines;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What one listener has been told of. Each record has a later moment than all before it, so that only those from the last moment on are
 * looked at again.
 */
final class Heard {

    private final Map<String, Instant> told = new HashMap<>();
    private Instant since;

    Heard(Instant since) {
        this.since = since;
    }

    synchronized Instant since() {
        return since;
    }

    /** Those of the rows that are new, in their order; what was recorded before the listener came is none. */
    synchronized List<Map<String, Object>> add(List<Map<String, Object>> rows, Instant begun) {
        List<Map<String, Object>> fresh = new ArrayList<>();
        for (Map<String, Object> row : rows) {
            Instant recorded = new Fact(row).moment("recordedAt");
            boolean isNew = told.putIfAbsent(String.valueOf(row.get("code")), recorded) == null;
            if (isNew && !recorded.isBefore(begun)) {
                fresh.add(row);
            }
            since = recorded.isAfter(since) ? recorded : since;
        }
        told.values().removeIf(recorded -> recorded.isBefore(since));
        return fresh;
    }
}
