package org.svetionik.graph;

import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.SelectedField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.MapExpression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.PatternElement;
import org.neo4j.cypherdsl.core.Relationship;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.StatementBuilder;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.svetionik.model.GraphModel;
import org.svetionik.model.Link;
import org.svetionik.model.NodeType;
import org.svetionik.model.Property;

/**
 * Turns a connection into a map of what is asked for: one row more than the page holds, whether there are any on the other side, and the
 * total. Filter, order and limit come before anything below a row is read.
 */
final class Connections {

    static final String ROWS = "rows";
    static final String TOTAL = "total";
    static final String OPPOSITE = "opposite";
    static final String KEYS = "_keys";

    private final GraphModel model;
    private final Compilation compilation;
    private final Projector projector;

    Connections(GraphModel model, Compilation compilation, Projector projector) {
        this.model = model;
        this.compilation = compilation;
        this.projector = projector;
    }

    /** The connection of every node of a label. */
    Expression root(NodeType type, Map<String, Object> arguments, DataFetchingFieldSelectionSet selection) {
        Entry entry = compilation.start(type);
        return map(new Members(entry, compilation.own(entry), null, Map.of()), arguments, selection);
    }

    /** The connection of the nodes at the other end of a link. */
    Expression nested(Node from, Link link, SelectedField field) {
        Entry entry = compilation.step(from, link);
        Map<String, Property> properties = link.type().properties();
        Statement own = compilation.ownBelow(link, entry);
        if (properties.isEmpty()) {
            return map(new Members(entry, own, null, properties), field.getArguments(), field.getSelectionSet());
        }
        Entry named = entry.by(compilation.fresh("r"));
        Members members = new Members(named, own, (Relationship) named.pattern(), properties);
        return map(members, field.getArguments(), field.getSelectionSet());
    }

    private MapExpression map(Members members, Map<String, Object> arguments, DataFetchingFieldSelectionSet set) {
        Page page = Page.of(arguments);
        Ordering forward = members.ordering(arguments.get("orderBy"));
        Ordering order = page.backward() ? forward.reversed() : forward;
        Cursor cursor = page.cursor() == null ? null : Cursor.decoded(page.cursor(), order.keys());
        List<Object> entries = new ArrayList<>();
        if (set.containsAnyOf("edges", "pageInfo")) {
            entries.addAll(List.of(ROWS, rows(members, arguments, order, cursor, page, set)));
        }
        if (set.contains("totalCount")) {
            entries.addAll(List.of(TOTAL, total(members, filters(members, arguments))));
        }
        if (cursor != null && set.contains("pageInfo")) {
            Filters before = filters(members, arguments)
                    .and(order.after(cursor, compilation).not());
            entries.addAll(List.of(OPPOSITE, exists(members, before)));
        }
        return Cypher.mapOf(entries.toArray());
    }

    private Filters filters(Members members, Map<String, Object> arguments) {
        return new Filters(model, compilation).add(members.type(), members.node(), arguments.get("filter"));
    }

    private static Expression exists(Members members, Filters filters) {
        return Cypher.exists(
                matched(members, filters).returning(members.carried()).build());
    }

    private static Expression total(Members members, Filters filters) {
        var matched = matched(members, filters);
        return Cypher.count((filters.repeating()
                        ? matched.returningDistinct(members.carried())
                        : matched.returning(members.carried()))
                .build());
    }

    private static StatementBuilder.OngoingReadingWithWhere matched(Members members, Filters filters) {
        List<PatternElement> pattern = new ArrayList<>(filters.patterns());
        pattern.add(0, members.entry().pattern());
        Statement own = members.own();
        return own == null
                ? Cypher.match(pattern)
                        .where(filters.condition())
                        .and(members.entry().visible())
                : Cypher.call(own).match(pattern).where(filters.condition());
    }

    private Expression rows(
            Members members,
            Map<String, Object> arguments,
            Ordering order,
            @Nullable Cursor cursor,
            Page page,
            DataFetchingFieldSelectionSet set) {
        Filters filters = filters(members, arguments).and(order.present());
        if (cursor != null) {
            filters.and(order.after(cursor, compilation));
        }
        var matched = matched(members, filters);
        var distinct = filters.repeating() ? matched.withDistinct(members.carried()) : matched.with(members.carried());
        return Cypher.collect(distinct.orderBy(order.items())
                .limit(compilation.parameter(page.size() + 1))
                .returning(row(members, order, set).as("row"))
                .orderBy(order.items())
                .build());
    }

    private MapExpression row(Members members, Ordering order, DataFetchingFieldSelectionSet set) {
        List<Object> entries = new ArrayList<>(List.of(
                KEYS, Cypher.listOf(order.keys().stream().map(SortKey::value).toList())));
        entries.addAll(projector.mark(members.type(), members.node()));
        for (SelectedField edges : set.getFields("edges")) {
            entries.addAll(List.of(edges.getResultKey(), edge(members, new Selection(edges.getSelectionSet()))));
        }
        return Cypher.mapOf(entries.toArray());
    }

    private MapExpression edge(Members members, Selection selection) {
        List<Object> entries = new ArrayList<>();
        for (SelectedField field : selection.fields()) {
            if (field.getName().equals("node")) {
                Selection below = new Selection(field.getSelectionSet());
                entries.addAll(List.of(field.getResultKey(), projector.node(members.type(), members.node(), below)));
            } else if (members.relationship() != null && !field.getName().equals("cursor")) {
                entries.addAll(
                        List.of(field.getResultKey(), members.relationship().property(field.getName())));
            }
        }
        return Cypher.mapOf(entries.toArray());
    }

    /**
     * The members of a connection.
     *
     * @param entry how they are reached, and what must hold
     * @param own finds those that the viewer may see in its place; null where the condition does
     * @param relationship the relationship that reaches them, where it has properties
     */
    private record Members(
            Entry entry,
            @Nullable Statement own,
            @Nullable Relationship relationship,
            Map<String, Property> properties) {

        NodeType type() {
            return entry.type();
        }

        Node node() {
            return entry.node();
        }

        Ordering ordering(@Nullable Object argument) {
            return Ordering.of(type(), node(), relationship, properties, argument);
        }

        SymbolicName[] carried() {
            return relationship == null
                    ? new SymbolicName[] {node().getRequiredSymbolicName()}
                    : new SymbolicName[] {node().getRequiredSymbolicName(), relationship.getRequiredSymbolicName()};
        }
    }
}
