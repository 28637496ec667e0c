package org.svetionik.graph;

import graphql.schema.SelectedField;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.MapExpression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.PatternElement;
import org.svetionik.model.Days;
import org.svetionik.model.GraphModel;
import org.svetionik.model.Link;
import org.svetionik.model.NodeType;
import org.svetionik.model.PropertyType;

/** Turns a timeline of a node, records of several labels in the order in which they happened, into a list of entries. */
final class Timelines {

    private static final String AT = "_at";
    private static final String KEY = "_key";

    private final GraphModel model;
    private final Compilation compilation;
    private final Projector projector;

    Timelines(GraphModel model, Compilation compilation, Projector projector) {
        this.model = model;
        this.compilation = compilation;
        this.projector = projector;
    }

    Expression entries(NodeType type, Node node, SelectedField field) {
        Expression all = Objects.requireNonNull(type.timelines().get(field.getName())).stream()
                .map(strand -> strand(type, node, strand, new Selection(field.getSelectionSet())))
                .reduce(Expression::add)
                .orElseThrow();
        var entry = Cypher.name(compilation.fresh("e"));
        var order = List.of(
                Cypher.property(entry, AT).ascending(),
                Cypher.property(entry, KEY).ascending());
        int size = Page.size("first", field.getArguments().get("first"));
        return Cypher.collect(Cypher.unwind(all)
                .as(entry)
                .with(entry)
                .orderBy(order)
                .limit(compilation.parameter(size))
                .returning(entry)
                .orderBy(order)
                .build());
    }

    private Expression strand(NodeType type, Node node, NodeType.Strand strand, Selection selection) {
        List<PatternElement> steps = new ArrayList<>();
        Condition visible = Cypher.noCondition();
        Entry end = new Entry(type, node, node, visible);
        for (Link link : model.path(type.label(), strand.via())) {
            end = compilation.step(end.node(), link);
            steps.add(end.pattern());
            visible = visible.and(end.visible());
        }
        return Cypher.collect(Cypher.match(steps)
                .where(visible)
                .returning(entry(end.type(), end.node(), strand, selection))
                .build());
    }

    private MapExpression entry(NodeType type, Node node, NodeType.Strand strand, Selection selection) {
        Expression at = moment(type, node, strand.at());
        List<Object> entries = new ArrayList<>(List.of(AT, at, KEY, node.property(type.key())));
        entries.addAll(projector.mark(type, node));
        for (SelectedField field : selection.fields()) {
            Expression value = field.getName().equals("at")
                    ? at
                    : projector.node(type, node, new Selection(field.getSelectionSet()));
            entries.addAll(List.of(field.getResultKey(), value));
        }
        return Cypher.mapOf(entries.toArray());
    }

    private static Expression moment(NodeType type, Node node, String property) {
        Expression value = node.property(property);
        return type.property(property).type() == PropertyType.DATETIME ? value : inUtc(firstMoment(value));
    }

    private static Expression firstMoment(Expression day) {
        return datetime("date", day, "timezone", Cypher.literalOf(Days.ZONE.getId()));
    }

    private static Expression inUtc(Expression moment) {
        return datetime("datetime", moment, "timezone", Cypher.literalOf("Z"));
    }

    private static Expression datetime(Object... parts) {
        return Cypher.call("datetime").withArgs(Cypher.mapOf(parts)).asFunction();
    }
}
