package org.svetionik.exchange.writing;

import java.util.List;
import java.util.stream.Collectors;
import org.svetionik.exchange.tables.BoundTable;
import org.svetionik.exchange.tables.Column;
import org.svetionik.exchange.tables.Reference;
import org.svetionik.model.Link;

/**
 * The statements by which the rows of one table are read from the graph and written to it. Their text depends on the table alone, so
 * that the store plans each of them once.
 */
public sealed interface FactCypher permits NodeCypher, RelationshipCypher {

    /** The names of the provenance of a fact. */
    List<String> PROVENANCE = List.of("importId", "importFile", "importLine", "importedAt");

    /** The statements of a table. */
    static FactCypher of(BoundTable table) {
        return table.isOfNodes() ? new NodeCypher(table) : new RelationshipCypher(table);
    }

    /** Reads the facts of {@code $keys}: {@code key}, {@code values} in the order of the columns, {@code provenance}. */
    String read();

    /** Reads all facts in the order of their keys: {@code values}. */
    String readAll();

    /** Creates a fact for each of {@code $rows}, and counts them as {@code written}. */
    String create();

    /** Sets the properties of the fact of each of {@code $rows}, and counts them as {@code written}. */
    String update();

    /** The values of a fact in the order of the columns. */
    static String values(List<Column> columns) {
        return columns.stream().map(FactCypher::value).collect(Collectors.joining(", ", "[", "]"));
    }

    /** The provenance of a fact as a map. */
    static String provenance() {
        return PROVENANCE.stream().map(name -> "." + name).collect(Collectors.joining(", ", "fact {", "}"));
    }

    /** The key of the node that a link of a node reaches, or the keys where it reaches several. */
    static String reached(String node, Link link, String key) {
        String keys = "[" + pattern(node, link, "other") + " | other." + key + "]";
        return link.many() ? keys : "head(" + keys + ")";
    }

    /** The pattern of a link from one node to the other. */
    static String pattern(String node, Link link, String other) {
        String type = "[:" + link.type().type() + "]";
        return "(" + node + ")" + (link.outgoing() ? "-" + type + "->" : "<-" + type + "-") + "(" + other + ")";
    }

    private static String value(Column column) {
        return switch (column.part()) {
            case PROPERTY -> "fact." + column.field();
            case LINK -> column.referenced().map(FactCypher::reached).orElseThrow();
            case TAIL, TAIL_PROPERTY -> "tail." + column.field();
            case HEAD -> "head." + column.field();
        };
    }

    private static String reached(Reference reference) {
        if (reference.link() == null) {
            throw new IllegalArgumentException(reference.label() + " is not reached by a link");
        }
        return reached("fact", reference.link(), reference.key());
    }
}
