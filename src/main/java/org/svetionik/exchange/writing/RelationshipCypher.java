package org.svetionik.exchange.writing;

import java.util.List;
import java.util.stream.Collectors;
import org.svetionik.exchange.tables.BoundTable;
import org.svetionik.exchange.tables.Column;
import org.svetionik.exchange.tables.Column.Part;
import org.svetionik.model.NodeType;

/** The statements for rows that are relationships. */
final class RelationshipCypher implements FactCypher {

    private final BoundTable table;

    RelationshipCypher(BoundTable table) {
        this.table = table;
    }

    @Override
    public String read() {
        return """
                UNWIND $keys AS key
                MATCH %s
                MATCH %s
                MATCH %s
                RETURN key.key AS key, %s AS values, %s AS provenance""".formatted(
                        end("tail", table.tail(), "key"),
                        end("head", table.head(), "key"),
                        fact("key"),
                        FactCypher.values(table.columns()),
                        FactCypher.provenance());
    }

    @Override
    public String readAll() {
        List<Column> key = table.key();
        boolean fromTail = key.get(0).part() == Part.TAIL;
        NodeType first = fromTail ? table.tail() : table.head();
        String name = fromTail ? "tail" : "head";
        return """
                MATCH (%1$s:%2$s)
                WHERE %1$s.%3$s > ''
                MATCH (tail)-[fact:%4$s]->(head)
                RETURN %5$s AS values
                ORDER BY %6$s""".formatted(
                        name,
                        first.label(),
                        first.key(),
                        table.relationship().type(),
                        FactCypher.values(table.columns()),
                        key.stream().map(RelationshipCypher::order).collect(Collectors.joining(", ")));
    }

    @Override
    public String create() {
        String tail = end("tail", table.tail(), "row");
        String created = tail + "\nON CREATE SET tail += row.tailProperties";
        return """
                UNWIND $rows AS row
                MATCH %s
                %s
                MERGE %s
                SET fact += row.properties
                RETURN count(*) AS written""".formatted(
                end("head", table.head(), "row"), createsTail() ? "MERGE " + created : "MATCH " + tail, fact("row"));
    }

    @Override
    public String update() {
        return """
                UNWIND $rows AS row
                MATCH %s
                MATCH %s
                MATCH %s
                SET fact += row.properties
                RETURN count(*) AS written""".formatted(end("tail", table.tail(), "row"), end("head", table.head(), "row"), fact("row"));
    }

    /** Takes the fact of each of {@code $keys} back, and counts them as {@code removed}. */
    String remove() {
        return """
                UNWIND $keys AS key
                MATCH %s
                MATCH %s
                MATCH %s
                DELETE fact
                RETURN count(*) AS removed""".formatted(end("tail", table.tail(), "key"), end("head", table.head(), "key"), fact("key"));
    }

    private boolean createsTail() {
        return table.end(Part.TAIL).referenced().orElseThrow().creates();
    }

    private static String end(String name, NodeType node, String row) {
        return "(%1$s:%2$s {%3$s: %4$s.%1$s})".formatted(name, node.label(), node.key(), row);
    }

    private String fact(String row) {
        String key = table.key().stream()
                .filter(column -> column.part() == Part.PROPERTY)
                .map(column -> column.field() + ": " + row + "." + column.field())
                .collect(Collectors.joining(", "));
        return "(tail)-[fact:%s%s]->(head)"
                .formatted(table.relationship().type(), key.isEmpty() ? "" : " {" + key + "}");
    }

    private static String order(Column column) {
        return switch (column.part()) {
            case TAIL -> "tail." + column.field();
            case HEAD -> "head." + column.field();
            default -> "fact." + column.field();
        };
    }
}
