package org.svetionik.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.PatternElement;
import org.neo4j.cypherdsl.core.Property;
import org.svetionik.model.Filter;
import org.svetionik.model.GraphModel;
import org.svetionik.model.Link;
import org.svetionik.model.NodeType;

/**
 * The filter argument of a connection as patterns and a condition. A way through links to one node each joins the pattern, so that the
 * planner may begin at its end; every other way is an EXISTS.
 */
final class Filters {

    private static final Pattern DOT = Pattern.compile("\\.");

    private final GraphModel model;
    private final Compilation compilation;
    private final List<PatternElement> patterns = new ArrayList<>();
    private Condition condition = Cypher.noCondition();

    Filters(GraphModel model, Compilation compilation) {
        this.model = model;
        this.compilation = compilation;
    }

    /** Adds what the argument asks of the node; values that are absent or null ask nothing. */
    Filters add(NodeType type, Node node, @Nullable Object argument) {
        if (argument instanceof Map<?, ?> values) {
            type.filters().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(filter -> addIfGiven(type, node, filter.getValue(), values.get(filter.getKey())));
        }
        return this;
    }

    private void addIfGiven(NodeType type, Node node, Filter filter, @Nullable Object value) {
        if (value != null) {
            add(type, node, filter, value);
        }
    }

    Filters and(Condition more) {
        condition = condition.and(more);
        return this;
    }

    List<PatternElement> patterns() {
        return patterns;
    }

    Condition condition() {
        return condition;
    }

    private void add(NodeType type, Node node, Filter filter, Object value) {
        if (filter.via().isEmpty()) {
            and(compared(node.property(filter.property()), filter, value));
        } else if (filter.via().size() == 1 && leadsToOne(type, filter.via().get(0))) {
            Way way = way(type, node, filter.via().get(0));
            patterns.addAll(way.steps());
            and(compared(way.end().property(filter.property()), filter, value));
        } else {
            and(filter.via().stream()
                    .map(via -> exists(way(type, node, via), filter, value))
                    .reduce(Condition::or)
                    .orElseThrow());
        }
    }

    private Condition exists(Way way, Filter filter, Object value) {
        Condition fits = compared(way.end().property(filter.property()), filter, value);
        return Cypher.match(way.steps()).where(fits).asCondition();
    }

    private boolean leadsToOne(NodeType type, String via) {
        NodeType at = type;
        for (String name : DOT.split(via, -1)) {
            Link link = link(at, name);
            if (link.many()) {
                return false;
            }
            at = model.node(link.target());
        }
        return true;
    }

    private Way way(NodeType type, Node node, String via) {
        List<PatternElement> steps = new ArrayList<>();
        NodeType at = type;
        Node end = node;
        for (String name : DOT.split(via, -1)) {
            Link link = link(at, name);
            Node next = compilation.target();
            steps.add(compilation.step(end, link, next));
            at = model.node(link.target());
            end = next;
        }
        return new Way(steps, end);
    }

    private Link link(NodeType type, String name) {
        return model.link(type.label(), name)
                .orElseThrow(() -> new IllegalStateException("No link " + name + " of " + type.label()));
    }

    private Condition compared(Property property, Filter filter, Object value) {
        return switch (filter.operator()) {
            case IN -> property.in(compilation.parameter(value));
            case IS -> property.isEqualTo(compilation.parameter(value));
            case FROM -> property.gte(compilation.parameter(value));
            case UNTIL -> property.lte(compilation.parameter(value));
            case TEXT -> contains(property, (String) value);
        };
    }

    private Condition contains(Property property, String text) {
        return Folding.words(text).stream()
                .map(word -> property.contains(compilation.parameter(word)))
                .reduce(Cypher.noCondition(), Condition::and);
    }

    /** The steps from a node along links, and the node where they end. */
    private record Way(List<PatternElement> steps, Node end) {}
}
