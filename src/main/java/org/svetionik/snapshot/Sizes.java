package org.svetionik.snapshot;

import java.util.HashMap;
import java.util.Map;
import org.svetionik.graph.Streams.Tables;

/** What so many rows take in memory, columns and index, before they are read: by the width of the columns, and codes of 12 bytes. */
final class Sizes {

    /** Bytes of a row of each large table; the small ones count for nothing beside them. */
    private static final Map<String, Long> BYTES = Map.of(
            "students", 33L,
            "observations", 44L,
            "cases", 62L,
            "referrals", 66L,
            "decisions", 33L,
            "measures", 37L,
            "linkedEntities", 17L,
            "links", 55L);

    private Sizes() {}

    /** {@return the bytes that the rows take which a query counts by table} */
    static long bytes(Tables tables, String query, Map<String, Object> parameters) {
        Map<String, Long> rows = new HashMap<>();
        tables.each(
                query,
                parameters,
                row -> rows.put(row.get("table").asString(), row.get("rows").asLong()));
        return bytes(rows);
    }

    static long bytes(Map<String, Long> rows) {
        return rows.entrySet().stream()
                .mapToLong(table -> BYTES.getOrDefault(table.getKey(), 0L) * table.getValue())
                .sum();
    }
}
