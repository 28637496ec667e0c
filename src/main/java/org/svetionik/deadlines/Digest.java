package org.svetionik.deadlines;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How much waits for an institution; no case can be told from it.
 *
 * @param counts one for each kind of which something waits, in their order
 */
record Digest(String institutionCode, OffsetDateTime asOf, int waiting, int overdue, List<Count> counts) {

    /** How much of one kind waits. */
    record Count(WorkKind kind, int waiting, int overdue) {}

    static Digest of(String institution, WorkList list) {
        Map<WorkKind, List<WorkItem>> byKind =
                list.items().stream().collect(Collectors.groupingBy(WorkItem::kind, TreeMap::new, Collectors.toList()));
        List<Count> counts = byKind.entrySet().stream()
                .map(one -> new Count(one.getKey(), one.getValue().size(), overdue(one.getValue(), list.asOf())))
                .toList();
        return new Digest(
                institution,
                TellingWork.utc(list.asOf()),
                list.items().size(),
                overdue(list.items(), list.asOf()),
                counts);
    }

    private static int overdue(List<WorkItem> items, Instant now) {
        return (int) items.stream().filter(item -> item.isOverdue(now)).count();
    }
}
