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
 * The filter argument of a connection as patterns and a condition. A way through links joins the pattern, so that the planner may begin
 * at its end; where it can reach a node more than once, the members must be made distinct.
 */
final class Filters {

    private static final Pattern DOT = Pattern.compile("\\.");

    private final GraphModel model;
    private final Compilation compilation;
    private final List<PatternElement> patterns = new ArrayList<>();
    private Condition condition = Cypher.noCondition();
    private boolean repeating;

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
            Node end = filter.via().isEmpty() ? node : end(type, node, filter.via());
            and(compared(end.property(filter.property()), filter, value));
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

    /** Whether the patterns can reach one node more than once. */
    boolean repeating() {
        return repeating;
    }

    /** The end of the ways, which are of one length and at each step lead to one label: either way is taken at each step. */
    private Node end(NodeType type, Node node, List<String> ways) {
        List<List<Link>> links = ways.stream().map(way -> links(type, way)).toList();
        repeating |= ways.size() > 1;
        Node end = node;
        for (int i = 0; i < links.get(0).size(); i++) {
            int step = i;
            List<Link> either =
                    links.stream().map(way -> way.get(step)).distinct().toList();
            repeating |= either.stream().anyMatch(Link::many);
            Node next = compilation.start(model.node(either.get(0).target()));
            patterns.add(compilation.step(end, either, next));
            end = next;
        }
        return end;
    }

    private List<Link> links(NodeType type, String way) {
        List<Link> links = new ArrayList<>();
        NodeType at = type;
        for (String name : DOT.split(way, -1)) {
            Link link = model.link(at.label(), name).orElseThrow();
            links.add(link);
            at = model.node(link.target());
        }
        return links;
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
}
