package org.svetionik.graph;

import graphql.schema.SelectedField;
import java.util.ArrayList;
import java.util.List;
import org.neo4j.cypherdsl.core.Case;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.MapExpression;
import org.neo4j.cypherdsl.core.Node;
import org.svetionik.model.GraphModel;
import org.svetionik.model.Link;
import org.svetionik.model.NodeType;

/** Turns what is selected of a node into a map of just that, however deep, by names that the model knows. */
final class Projector {

    /** Under this key a projected node tells which GraphQL type it is. */
    static final String TYPE = "_type";

    private final GraphModel model;
    private final Compilation compilation;
    private final Connections connections;

    Projector(GraphModel model, Compilation compilation) {
        this.model = model;
        this.compilation = compilation;
        this.connections = new Connections(model, compilation, this);
    }

    Connections connections() {
        return connections;
    }

    /** The map of a node: its type, and every field selected of that type. */
    MapExpression node(NodeType type, Node node, Selection selection) {
        List<Object> entries = new ArrayList<>(List.of(TYPE, typeOf(type, node)));
        entries.addAll(mark(type, node));
        for (SelectedField field : selection.on(typeNames(type))) {
            Expression value = field(type, node, field);
            selection.keys(field).forEach(key -> entries.addAll(List.of(key, value)));
        }
        return Cypher.mapOf(entries.toArray());
    }

    static List<String> typeNames(NodeType type) {
        List<String> subtypes = GraphModel.subtypesOf(type);
        return subtypes.isEmpty() ? List.of(type.label()) : subtypes;
    }

    private static Expression typeOf(NodeType type, Node node) {
        NodeType.Subtypes subtypes = type.subtypes();
        if (subtypes == null) {
            return Cypher.literalOf(type.label());
        }
        var choice = Cypher.caseExpression();
        for (String label : subtypes.labels().values()) {
            choice = choice.when(node.hasLabels(label)).then(Cypher.literalOf(label));
        }
        return ((Case.CaseEnding) choice).elseDefault(Cypher.literalOf(subtypes.otherwise()));
    }

    private Expression field(NodeType type, Node node, SelectedField field) {
        String name = field.getName();
        if (name.equals("id")) {
            return node.property(type.key());
        }
        if (name.equals("provenance")) {
            return provenance(node, new Selection(field.getSelectionSet()));
        }
        if (type.timelines().containsKey(name)) {
            return new Timelines(model, compilation, this).entries(type, node, field);
        }
        return model.link(type.label(), name)
                .map(link -> linked(node, link, field))
                .orElseGet(() -> compilation.property(type, node, name));
    }

    /** What names a record of a single student or case to the trail, whatever is selected of it; nothing for others. */
    List<Object> mark(NodeType type, Node node) {
        return type.isCaseLevel() && compilation.isRecorded()
                ? List.of(Reads.LABEL, Cypher.literalOf(type.label()), Reads.CODE, node.property(type.key()))
                : List.of();
    }

    private Expression linked(Node node, Link link, SelectedField field) {
        if (link.many()) {
            return connections.nested(node, link, field);
        }
        Entry other = compilation.step(node, link);
        Selection selection = new Selection(field.getSelectionSet());
        return Cypher.call("head")
                .withArgs(Cypher.collect(Cypher.match(other.pattern())
                        .where(other.visible())
                        .returning(node(other.type(), other.node(), selection))
                        .build()))
                .asFunction();
    }

    private Expression provenance(Node node, Selection selection) {
        List<Object> entries = new ArrayList<>();
        for (SelectedField field : selection.fields()) {
            entries.addAll(List.of(field.getResultKey(), provenance(node, field.getName())));
        }
        return Cypher.mapOf(entries.toArray());
    }

    private Expression provenance(Node node, String field) {
        return switch (field) {
            case "importId" -> node.property("importId");
            case "file" -> node.property("importFile");
            case "line" -> node.property("importLine");
            case "recordedAt" -> node.property("importedAt");
            case "invented" -> invented(node);
            default -> throw new IllegalArgumentException("No provenance of " + field);
        };
    }

    /** Whoever sees a fact may know that it is invented, whether imports are shown to the viewer or not. */
    private Expression invented(Node node) {
        Node source = Cypher.node("Import").named(compilation.fresh("n"));
        return Cypher.match(source)
                .where(source.property("importId").isEqualTo(node.property("importId")))
                .and(source.property("invented").isTrue())
                .asCondition();
    }
}
