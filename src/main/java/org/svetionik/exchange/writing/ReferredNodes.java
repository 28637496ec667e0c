package org.svetionik.exchange.writing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.SimpleQueryRunner;
import org.svetionik.exchange.tables.BoundTable;
import org.svetionik.exchange.tables.Column;
import org.svetionik.exchange.tables.Column.Part;
import org.svetionik.exchange.tables.Reference;
import org.svetionik.model.GraphModel;
import org.svetionik.model.Link;

/**
 * The nodes that one column of a table refers to, with what the rules of the table ask about them. Nodes found are remembered: none is
 * ever deleted.
 */
final class ReferredNodes {

    private static final int MOST_REMEMBERED = 50_000;

    private final Column column;
    private final String cypher;
    private final Map<String, Map<String, Object>> remembered = new Recent();
    private final Map<String, Map<String, Object>> found = new HashMap<>();

    ReferredNodes(GraphModel model, BoundTable table, Column column) {
        this.column = column;
        Reference reference = column.referenced().orElseThrow();
        this.cypher = """
                UNWIND $codes AS code
                MATCH (node:%s {%s: code})
                RETURN code, %s AS node""".formatted(reference.label(), reference.key(), asked(model, table, column));
    }

    private static String asked(GraphModel model, BoundTable table, Column column) {
        Map<String, String> asked = new LinkedHashMap<>();
        table.rules().expected().stream()
                .filter(expected -> expected.of().equals(column.name()))
                .forEach(expected -> asked.put(expected.property(), "node." + expected.property()));
        table.rules().agreements().stream()
                .filter(agreement -> agreement.of().equals(column.name()))
                .forEach(agreement -> asked.put(agreement.link(), reached(model, column, agreement.link())));
        if (column.part() == Part.TAIL) {
            table.columns(Part.TAIL_PROPERTY).forEach(carried -> asked.put(carried.field(), "node." + carried.field()));
        }
        return asked.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String reached(GraphModel model, Column column, String name) {
        Link link = model.link(column.referenced().orElseThrow().label(), name).orElseThrow();
        return FactCypher.reached("node", link, model.node(link.target()).key());
    }

    Column column() {
        return column;
    }

    /** Reads the nodes of {@code $codes}: {@code code}, {@code node}. */
    String cypher() {
        return cypher;
    }

    /** Looks for the nodes that these rows refer to. */
    void find(SimpleQueryRunner transaction, List<List<@Nullable Object>> rows) {
        found.clear();
        Set<String> unknown = new TreeSet<>();
        for (List<@Nullable Object> row : rows) {
            for (String code : codes(row)) {
                Map<String, Object> node = remembered.get(code);
                if (node == null) {
                    unknown.add(code);
                } else {
                    found.put(code, node);
                }
            }
        }
        if (!unknown.isEmpty()) {
            transaction.run(cypher, Map.of("codes", unknown)).forEachRemaining(this::take);
        }
    }

    private void take(Record row) {
        Map<String, Object> node = row.get("node").asMap();
        found.put(row.get("code").asString(), node);
        remembered.put(row.get("code").asString(), node);
    }

    /** The codes in this column of a row. */
    List<String> codes(List<@Nullable Object> row) {
        Object value = row.get(column.index());
        if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf).toList();
        }
        return value == null ? List.of() : List.of(value.toString());
    }

    /** What was found of the node with this code, null where there is none. */
    @Nullable
    Map<String, Object> node(String code) {
        return found.get(code);
    }

    private static final class Recent extends LinkedHashMap<String, Map<String, Object>> {

        Recent() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Map<String, Object>> eldest) {
            return size() > MOST_REMEMBERED;
        }
    }
}
