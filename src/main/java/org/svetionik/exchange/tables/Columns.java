package org.svetionik.exchange.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.svetionik.exchange.tables.Column.Part;
import org.svetionik.model.GraphModel;
import org.svetionik.model.Link;
import org.svetionik.model.Property;
import org.svetionik.model.PropertyType;
import org.svetionik.model.RelationshipType;
import org.svetionik.model.Table;

/** The columns of one table as the model describes them; refuses a column that fills nothing. */
final class Columns {

    private final GraphModel model;
    private final Table table;
    private final List<Column> bound = new ArrayList<>();

    Columns(GraphModel model, Table table) {
        this.model = model;
        this.table = table;
    }

    List<Column> bound() {
        table.columns().forEach(column -> bound.add(bind(column)));
        return List.copyOf(bound);
    }

    private Column bind(Table.Column column) {
        if (column.property() != null) {
            return property(column.name(), Part.PROPERTY, column.property(), ownProperties());
        } else if (column.fromProperty() != null) {
            return property(column.name(), Part.TAIL_PROPERTY, column.fromProperty(), propertiesOf(tail()));
        } else if (column.link() != null) {
            return link(column, column.link());
        } else if (column.from() != null) {
            return end(column, Part.TAIL, column.from(), tail());
        } else if (column.to() != null) {
            return end(column, Part.HEAD, column.to(), relationship().to());
        }
        throw new IllegalStateException("Column " + column.name() + " of " + table.name() + " fills nothing");
    }

    private Column property(String name, Part part, String field, Map<String, Property> properties) {
        Property property = properties.get(field);
        if (property == null) {
            throw new IllegalStateException("Column " + name + " of " + table.name() + " fills unknown " + field);
        }
        List<String> vocabulary = property.vocabulary() == null
                ? List.of()
                : List.copyOf(model.vocabulary(property.vocabulary()).values().keySet());
        return new Column(
                bound.size(), part, name, field, property.type(), property.required(), property, vocabulary, null);
    }

    private Column link(Table.Column column, String name) {
        Link link = model.link(String.valueOf(table.node()), name)
                .orElseThrow(() -> new IllegalStateException("No link " + name + " for " + column.name()));
        PropertyType type = link.many() ? PropertyType.LIST : PropertyType.STRING;
        Reference reference = reference(column, link.target(), link);
        return new Column(
                bound.size(), Part.LINK, column.name(), name, type, link.required(), null, List.of(), reference);
    }

    private Column end(Table.Column column, Part part, String key, String label) {
        // The pattern of a code is the business of the table that creates it
        PropertyType type = column.creates() ? PropertyType.CODE : PropertyType.STRING;
        Reference reference = reference(column, label, null);
        return new Column(bound.size(), part, column.name(), key, type, true, null, List.of(), reference);
    }

    private Reference reference(Table.Column column, String label, @Nullable Link link) {
        String named = model.tables().values().stream()
                .filter(other -> label.equals(other.node()))
                .map(Table::name)
                .findFirst()
                .orElse(label);
        return new Reference(label, model.node(label).key(), named, column.creates(), link);
    }

    private Map<String, Property> ownProperties() {
        return table.node() == null ? relationship().properties() : propertiesOf(table.node());
    }

    private Map<String, Property> propertiesOf(String label) {
        return model.node(label).properties();
    }

    private RelationshipType relationship() {
        return model.relationship(String.valueOf(table.relationship()));
    }

    private String tail() {
        return relationship().from();
    }
}
