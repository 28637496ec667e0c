package org.svetionik.gaps;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.svetionik.graph.PageInfo;
import org.svetionik.graph.Slice;

/** A page of gaps as the schema has it. */
record GapConnection(
        List<Slice.Edge<CooperationGap>> edges,
        PageInfo pageInfo,
        int totalCount,
        OffsetDateTime asOf,
        List<Total> counts) {

    /** How many gaps of a kind have a status. */
    record Total(GapKind kind, GapStatus status, long count) {}

    static GapConnection of(Slice<CooperationGap> page, List<Gap> all, OffsetDateTime asOf) {
        return new GapConnection(page.edges(), page.pageInfo(), page.totalCount(), asOf, totals(all));
    }

    private static List<Total> totals(List<Gap> all) {
        Map<GapKind, Map<GapStatus, Long>> counts = new TreeMap<>();
        all.forEach(gap ->
                counts.computeIfAbsent(gap.kind(), any -> new TreeMap<>()).merge(gap.status(), 1L, Long::sum));
        return counts.entrySet().stream()
                .flatMap(kind -> kind.getValue().entrySet().stream()
                        .map(status -> new Total(kind.getKey(), status.getKey(), status.getValue())))
                .toList();
    }
}
