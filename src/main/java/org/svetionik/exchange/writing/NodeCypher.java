package org.svetionik.exchange.writing;

import java.util.List;
import java.util.stream.Collectors;
import org.svetionik.exchange.tables.BoundTable;
import org.svetionik.exchange.tables.Column;
import org.svetionik.exchange.tables.Column.Part;
import org.svetionik.exchange.tables.Reference;
import org.svetionik.model.GraphModel;
import org.svetionik.model.Link;
import org.svetionik.model.NodeType;

/** The statements for rows that are nodes. */
final class NodeCypher implements FactCypher {

    private final BoundTable table;
    private final NodeType node;

    NodeCypher(BoundTable table) {
        this.table = table;
        this.node = table.node();
    }

    @Override
    public String read() {
        return """
                UNWIND $keys AS key
                MATCH (fact:%s {%s: key.key})
                RETURN key.key AS key, %s AS values, %s AS provenance""".formatted(node.label(), node.key(), FactCypher.values(table.columns()), FactCypher.provenance());
    }

    @Override
    public String readAll() {
        return """
                MATCH (fact:%1$s)
                WHERE fact.%2$s > ''
                RETURN %3$s AS values
                ORDER BY fact.%2$s""".formatted(node.label(), node.key(), FactCypher.values(table.columns()));
    }

    @Override
    public String create() {
        return """
                UNWIND $rows AS row
                CREATE (fact:%s)
                SET fact = row.properties
                WITH fact, row
                %sRETURN count(*) AS written""".formatted(node.label(), links());
    }

    @Override
    public String update() {
        return """
                UNWIND $rows AS row
                MATCH (fact:%s {%s: row.key})
                SET fact += row.properties
                RETURN count(*) AS written""".formatted(node.label(), node.key());
    }

    /** Takes the node of each of {@code $keys} back, and counts them as {@code removed}. */
    String remove() {
        return """
                UNWIND $keys AS key
                MATCH (fact:%s {%s: key.key})
                DETACH DELETE fact
                RETURN count(*) AS removed""".formatted(node.label(), node.key());
    }

    /** Replaces what a column's link of each of {@code $rows} reaches by {@code row.codes}. */
    String relink(Column column) {
        return """
                UNWIND $rows AS row
                MATCH (fact:%s {%s: row.key})
                CALL (fact) {
                  MATCH %s
                  DELETE old
                }
                %sRETURN count(*) AS written""".formatted(
                        node.label(),
                        node.key(),
                        FactCypher.pattern("fact", link(column), "").replace("[:", "[old:"),
                        link(column, "row.codes"));
    }

    /** Gives the nodes of {@code $keys} the label of a subtype and takes that of every other. */
    String relabel(String subtype) {
        return """
                UNWIND $keys AS key
                MATCH (fact:%s {%s: key})
                REMOVE %s
                SET fact:%s
                RETURN count(*) AS written""".formatted(
                        node.label(),
                        node.key(),
                        GraphModel.subtypesOf(node).stream()
                                .map(label -> "fact:" + label)
                                .collect(Collectors.joining(", ")),
                        subtype);
    }

    private String links() {
        return table.columns(Part.LINK).stream()
                .map(column -> link(column, "row." + column.name()))
                .collect(Collectors.joining());
    }

    private static String link(Column column, String codes) {
        Reference reference = column.referenced().orElseThrow();
        return """
                CALL (fact, row) {
                  UNWIND %s AS code
                  %s (other:%s {%s: code})
                  CREATE %s
                }
                """.formatted(
                        codes,
                        reference.creates() ? "MERGE" : "MATCH",
                        reference.label(),
                        reference.key(),
                        FactCypher.pattern("fact", link(column), "other"));
    }

    private static Link link(Column column) {
        Link link = column.referenced().orElseThrow().link();
        if (link == null) {
            throw new IllegalArgumentException(column.name() + " is not a link");
        }
        return link;
    }

    /** The subtypes' labels, empty where the nodes have one label alone. */
    List<String> subtypes() {
        return GraphModel.subtypesOf(node);
    }
}
