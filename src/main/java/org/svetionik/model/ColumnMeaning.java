package org.svetionik.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.svetionik.model.Table.Column;

/**
 * What the cells of an interchange column hold.
 *
 * @param value the property whose values they are: one of the row itself, or the key of the node that the row refers to
 * @param list whether a cell may hold several values
 * @param code whether a cell must look like a code: a reference need not, since it must exist
 * @param refersTo the label of the one node that must exist, null where the cell is no reference, creates the node or holds several
 */
record ColumnMeaning(
        Property value,
        boolean required,
        boolean list,
        boolean code,
        String description,
        @Nullable String refersTo) {

    static ColumnMeaning of(GraphModel model, Table table, Column column) {
        return table.node() == null
                ? ofRelationship(model, model.relationship(Objects.requireNonNull(table.relationship())), column)
                : ofNode(model, model.node(table.node()), column);
    }

    private static ColumnMeaning ofNode(GraphModel model, NodeType row, Column column) {
        if (column.link() == null) {
            return own(row.property(Objects.requireNonNull(column.property())));
        }
        Link link = model.link(row.label(), column.link()).orElseThrow();
        return reference(model.node(link.target()), link, column);
    }

    private static ColumnMeaning ofRelationship(GraphModel model, RelationshipType row, Column column) {
        NodeType tail = model.node(row.from());
        if (column.from() != null) {
            return end(tail, column);
        }
        if (column.to() != null) {
            return end(model.node(row.to()), column);
        }
        return column.fromProperty() != null
                ? own(tail.property(column.fromProperty()))
                : own(row.property(Objects.requireNonNull(column.property())));
    }

    private static ColumnMeaning own(Property value) {
        boolean list = value.type() == PropertyType.LIST;
        boolean code = value.type() == PropertyType.CODE;
        return new ColumnMeaning(value, value.required(), list, code, value.description(), null);
    }

    private static ColumnMeaning reference(NodeType target, Link link, Column column) {
        Property key = target.property(target.key());
        boolean mustExist = !column.creates() && !link.many();
        return new ColumnMeaning(
                key,
                link.required(),
                link.many(),
                looksLikeACode(key, column),
                link.type().description(),
                mustExist ? target.label() : null);
    }

    private static ColumnMeaning end(NodeType node, Column column) {
        Property key = node.property(node.key());
        String label = column.creates() ? null : node.label();
        return new ColumnMeaning(key, true, false, looksLikeACode(key, column), key.description(), label);
    }

    private static boolean looksLikeACode(Property key, Column column) {
        return column.creates() && key.type() == PropertyType.CODE;
    }
}
