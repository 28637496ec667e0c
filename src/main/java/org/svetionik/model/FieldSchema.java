package org.svetionik.model;

import java.util.List;
import org.svetionik.model.Table.Column;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The field descriptor of one interchange column in a {@link Descriptor}. */
final class FieldSchema {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private FieldSchema() {}

    static ObjectNode of(GraphModel model, Table table, Column column, ColumnMeaning meaning) {
        ObjectNode field = JSON.createObjectNode().put("name", column.name()).put("type", type(meaning.value()));
        if (meaning.value().type() == PropertyType.DATETIME) {
            field.put("format", "default");
        }
        field.put("description", meaning.description() + (meaning.list() ? listed(model, meaning.value()) : ""));
        ObjectNode constraints = constraints(model, table, column, meaning);
        if (!constraints.isEmpty()) {
            field.set("constraints", constraints);
        }
        return field;
    }

    private static String type(Property value) {
        return switch (value.type()) {
            case CODE, STRING, LIST -> "string";
            case INTEGER -> "integer";
            case NUMBER -> "number";
            case BOOLEAN -> "boolean";
            case DATE -> "date";
            case DATETIME -> "datetime";
        };
    }

    private static String listed(GraphModel model, Property value) {
        return value.vocabulary() == null
                ? " Several are separated by semicolons."
                : " Several are separated by semicolons, each one of " + String.join(", ", values(model, value)) + ".";
    }

    private static ObjectNode constraints(GraphModel model, Table table, Column column, ColumnMeaning meaning) {
        ObjectNode constraints = JSON.createObjectNode();
        if (meaning.required()) {
            constraints.put("required", true);
        }
        if (table.key().equals(List.of(column.name()))) {
            constraints.put("unique", true);
        }
        if (meaning.code()) {
            constraints.put("pattern", Property.CODE_PATTERN);
        }
        if (meaning.value().vocabulary() != null && !meaning.list()) {
            values(model, meaning.value()).forEach(constraints.putArray("enum")::add);
        }
        limits(constraints, meaning.value());
        return constraints;
    }

    private static void limits(ObjectNode constraints, Property value) {
        if (value.minimum() != null) {
            constraints.put("minimum", value.minimum());
        }
        if (value.maximum() != null) {
            constraints.put("maximum", value.maximum());
        }
    }

    private static List<String> values(GraphModel model, Property value) {
        return value.vocabulary() == null
                ? List.of()
                : List.copyOf(model.vocabulary(value.vocabulary()).values().keySet());
    }
}
