package org.svetionik.audit.inspection;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.svetionik.audit.Entry;

/** A page of what the log holds, as the schema has it. */
record AuditConnection<T>(List<Edge<T>> edges, PageInfo pageInfo) {

    record Edge<T>(T node, String cursor) {}

    record PageInfo(
            boolean hasNextPage,
            boolean hasPreviousPage,
            @Nullable String startCursor,
            @Nullable String endCursor) {}

    static <T> AuditConnection<T> empty() {
        return new AuditConnection<>(List.of(), new PageInfo(false, false, null, null));
    }

    static <T> AuditConnection<T> of(List<Entry> entries, Function<Entry, T> node, boolean next, boolean previous) {
        List<Edge<T>> edges = entries.stream()
                .map(entry -> new Edge<>(node.apply(entry), AuditPage.cursor(entry.seq())))
                .toList();
        String start = edges.isEmpty() ? null : edges.get(0).cursor();
        String end = edges.isEmpty() ? null : edges.get(edges.size() - 1).cursor();
        return new AuditConnection<>(edges, new PageInfo(next, previous, start, end));
    }
}
