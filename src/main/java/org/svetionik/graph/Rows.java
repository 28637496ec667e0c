package org.svetionik.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The projected rows of a connection in the order asked for, without the one beyond the page.
 *
 * @param beyond whether there is one beyond the page, in the direction of reading
 * @param opposite whether there are any on the other side of the cursor
 */
record Rows(List<Map<String, Object>> rows, Page page, boolean beyond, boolean opposite) {

    @SuppressWarnings("unchecked")
    static Rows of(Map<String, Object> connection, Page page) {
        List<Map<String, Object>> all =
                (List<Map<String, Object>>) Objects.requireNonNull(connection.get(Connections.ROWS));
        List<Map<String, Object>> rows = new ArrayList<>(all.subList(0, Math.min(page.size(), all.size())));
        if (page.backward()) {
            Collections.reverse(rows);
        }
        return new Rows(
                rows, page, all.size() > page.size(), Boolean.TRUE.equals(connection.get(Connections.OPPOSITE)));
    }

    /** The edges under one result key: what was projected of each, and its cursor. */
    List<Edge> edges(String resultKey) {
        return rows.stream()
                .map(row -> new Edge(part(row, resultKey), cursor(row)))
                .toList();
    }

    PageInfo pageInfo() {
        return new PageInfo(
                page.backward() ? opposite : beyond,
                page.backward() ? beyond : opposite,
                rows.isEmpty() ? null : cursor(rows.get(0)),
                rows.isEmpty() ? null : cursor(rows.get(rows.size() - 1)));
    }

    private static String cursor(Map<String, Object> row) {
        return new Cursor((List<?>) Objects.requireNonNull(row.get(Connections.KEYS))).encoded();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> part(Map<String, Object> row, String resultKey) {
        return (Map<String, @Nullable Object>) Objects.requireNonNull(row.get(resultKey));
    }

    /** One record on a page. */
    record Edge(Map<String, @Nullable Object> values, String cursor) {}
}
