package org.svetionik.exchange.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.svetionik.exchange.tables.Column.Part;
import org.svetionik.model.GraphModel;
import org.svetionik.model.NodeType;
import org.svetionik.model.RelationshipType;
import org.svetionik.model.Table;

/** A table of the interchange with its columns bound to the graph model. */
public final class BoundTable {

    private final Table table;
    private final GraphModel model;
    private final List<Column> columns;

    private BoundTable(GraphModel model, Table table) {
        this.model = model;
        this.table = table;
        this.columns = new Columns(model, table).bound();
    }

    /** The table of this name; refuses one that the model does not know. */
    public static BoundTable named(GraphModel model, String name) {
        Table table = model.tables().get(name);
        if (table == null) {
            throw new IllegalArgumentException("No table " + name + " in the interchange");
        }
        return new BoundTable(model, table);
    }

    /** All tables, in the order in which they are imported. */
    public static List<BoundTable> all(GraphModel model) {
        return model.tables().values().stream()
                .map(table -> new BoundTable(model, table))
                .toList();
    }

    public String name() {
        return table.name();
    }

    /** The rules of the table. */
    public Table rules() {
        return table;
    }

    public List<Column> columns() {
        return columns;
    }

    /** The column of this name; refuses one that the table does not have. */
    public Column column(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("No column " + name + " in " + name()));
    }

    /** The column of this name, empty where the table has none. */
    public Optional<Column> find(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    /** The columns that are this part of the row's fact. */
    public List<Column> columns(Part part) {
        return columns.stream().filter(column -> column.part() == part).toList();
    }

    /** The one column that is this end of the row's relationship. */
    public Column end(Part end) {
        return columns(end).get(0);
    }

    /** The columns that name other nodes. */
    public Stream<Column> references() {
        return columns.stream().filter(column -> column.reference() != null);
    }

    /** The columns that together name a row. */
    public List<Column> key() {
        List<Column> key = new ArrayList<>();
        table.key().forEach(name -> key.add(column(name)));
        return key;
    }

    /** Whether the rows are nodes. */
    public boolean isOfNodes() {
        return table.node() != null;
    }

    /** The label of the rows; refuses a table of relationships. */
    public NodeType node() {
        return model.node(given(table.node()));
    }

    /** The relationship type of the rows; refuses a table of nodes. */
    public RelationshipType relationship() {
        return model.relationship(given(table.relationship()));
    }

    /** The label of a row's tail. */
    public NodeType tail() {
        return model.node(relationship().from());
    }

    /** The label of a row's head. */
    public NodeType head() {
        return model.node(relationship().to());
    }

    private String given(@Nullable String type) {
        if (type == null) {
            throw new IllegalStateException("The rows of " + name() + " are of another kind");
        }
        return type;
    }
}
