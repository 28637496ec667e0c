package org.svetionik.exchange.writing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.svetionik.exchange.tables.BoundTable;
import org.svetionik.exchange.tables.Column;
import org.svetionik.exchange.tables.Column.Part;
import org.svetionik.model.NodeType;

/** Rows as parameters of the statements of {@link FactCypher}. */
final class FactRow {

    private final BoundTable table;
    private final FactKey keys;
    private final Origin origin;

    FactRow(BoundTable table, Origin origin) {
        this.table = table;
        this.keys = new FactKey(table);
        this.origin = origin;
    }

    /** What finds the fact of a row. */
    static Map<String, Object> key(BoundTable table, String key, List<@Nullable Object> values) {
        Map<String, Object> row = new HashMap<>();
        row.put("key", key);
        if (!table.isOfNodes()) {
            row.put("tail", values.get(table.end(Part.TAIL).index()));
            row.put("head", values.get(table.end(Part.HEAD).index()));
            table.key().stream()
                    .filter(column -> column.part() == Part.PROPERTY)
                    .forEach(column -> row.put(column.field(), values.get(column.index())));
        }
        return row;
    }

    /** A row with all that it says, be it emptiness. */
    Map<String, Object> of(Verdict verdict) {
        Map<String, Object> row = key(table, verdict.knownKey(), verdict.values());
        Map<String, @Nullable Object> provenance =
                origin.provenance(verdict.row().record());
        row.put("properties", properties(verdict, provenance));
        for (Column column : table.columns(Part.LINK)) {
            row.put(column.name(), codes(verdict.values().get(column.index())));
        }
        if (!table.isOfNodes()) {
            row.put("tailProperties", tailProperties(verdict, provenance));
        }
        return row;
    }

    /** A row with what one of its links reaches. */
    Map<String, Object> link(Verdict verdict, Column column) {
        return Map.of("key", verdict.knownKey(), "codes", codes(verdict.values().get(column.index())));
    }

    private Map<String, Object> properties(Verdict verdict, Map<String, @Nullable Object> provenance) {
        Map<String, @Nullable Object> properties = new HashMap<>(provenance);
        table.columns(Part.PROPERTY)
                .forEach(column ->
                        properties.put(column.field(), verdict.values().get(column.index())));
        if (keys.isDerived()) {
            properties.put(table.node().key(), verdict.knownKey());
        }
        if (table.isOfNodes() && table.node().properties().containsKey(SearchText.PROPERTY)) {
            properties.put(SearchText.PROPERTY, SearchText.of(properties));
        }
        return properties;
    }

    private Map<String, Object> tailProperties(Verdict verdict, Map<String, @Nullable Object> provenance) {
        Map<String, @Nullable Object> properties = new HashMap<>(provenance);
        table.columns(Part.TAIL_PROPERTY)
                .forEach(column ->
                        properties.put(column.field(), verdict.values().get(column.index())));
        return properties;
    }

    private static List<?> codes(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list;
        }
        return value == null ? List.of() : List.of(value);
    }

    /** The label that the value of the deciding property gives a node. */
    static String subtype(NodeType.Subtypes subtypes, @Nullable Object value) {
        return subtypes.labels().getOrDefault(String.valueOf(value), subtypes.otherwise());
    }
}
