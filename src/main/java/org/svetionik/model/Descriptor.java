package org.svetionik.model;

import java.util.Map;
import org.svetionik.model.Table.Column;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The {@code datapackage.json} of the interchange: the tables of the model as a Frictionless tabular data package. Written beside every
 * export, so that any reader of such packages can check the files without the service.
 */
public final class Descriptor {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final GraphModel model;
    private final ModelFiles.DataPackage dataPackage = new ModelFiles().dataPackage();

    public Descriptor(GraphModel model) {
        this.model = model;
    }

    /** The descriptor as text, with further members of the package, e.g. {@code invented}. */
    public String text(Map<String, ?> further) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(tree(further)) + "\n";
    }

    /** The descriptor as a tree, with further members of the package, e.g. {@code invented}. */
    public ObjectNode tree(Map<String, ?> further) {
        ObjectNode tree = JSON.createObjectNode()
                .put("profile", "tabular-data-package")
                .put("name", dataPackage.name())
                .put("version", dataPackage.version())
                .put("title", dataPackage.title())
                .put("description", dataPackage.description());
        further.forEach((name, value) -> tree.set(name, JSON.valueToTree(value)));
        ArrayNode resources = tree.putArray("resources");
        model.tables().values().forEach(table -> resources.add(resource(table)));
        return tree;
    }

    private ObjectNode resource(Table table) {
        ObjectNode resource = JSON.createObjectNode()
                .put("name", table.name())
                .put("path", table.name() + ".csv")
                .put("profile", "tabular-data-resource")
                .put("description", table.description())
                .put("encoding", "utf-8");
        resource.putObject("dialect").put("delimiter", ",").put("header", true);
        resource.set("schema", schema(table));
        return resource;
    }

    private ObjectNode schema(Table table) {
        ObjectNode schema = JSON.createObjectNode();
        ArrayNode fields = schema.putArray("fields");
        ArrayNode references = JSON.createArrayNode();
        for (Column column : table.columns()) {
            ColumnMeaning meaning = ColumnMeaning.of(model, table, column);
            fields.add(FieldSchema.of(model, table, column, meaning));
            if (meaning.refersTo() != null) {
                references.add(reference(column, meaning.refersTo()));
            }
        }
        schema.set("primaryKey", key(table));
        if (!references.isEmpty()) {
            schema.set("foreignKeys", references);
        }
        schema.putArray("missingValues").add("");
        return schema;
    }

    private ObjectNode reference(Column column, String label) {
        Table target = model.tables().values().stream()
                .filter(table -> label.equals(table.node()))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("No table holds the " + label + " that " + column.name() + " names"));
        ObjectNode reference = JSON.createObjectNode().put("fields", column.name());
        reference.putObject("reference").put("resource", target.name()).set("fields", key(target));
        return reference;
    }

    /** One column stands alone, several as an array: the format knows both. */
    private static JsonNode key(Table table) {
        return JSON.valueToTree(table.key().size() == 1 ? table.key().get(0) : table.key());
    }
}
