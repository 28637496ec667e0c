package org.svetionik.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.PatternElement;
import org.svetionik.model.Filter;
import org.svetionik.model.GraphModel;
import org.svetionik.model.Link;
import org.svetionik.model.NodeType;

/**
 * The filter argument of a connection as patterns and a condition. A way through links joins the pattern, so that the planner may begin
 * at its end; where it can reach a node more than once, the members must be made distinct.
 */
final class Filters {

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
            Entry end = end(type, node, filter.via());
            and(compared(compilation.property(end.type(), end.node(), filter.property()), filter, value));
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

    /**
     * The end of the ways, which are of one length and at each step lead to one label: either way is taken at each step. Where there is no
     * way, the node itself.
     */
    private Entry end(NodeType type, Node node, List<String> ways) {
        List<List<Link>> links =
                ways.stream().map(way -> model.path(type.label(), way)).toList();
        repeating |= ways.size() > 1;
        Entry end = new Entry(type, node, node, Cypher.noCondition());
        int length = links.isEmpty() ? 0 : links.get(0).size();
        for (int i = 0; i < length; i++) {
            int step = i;
            List<Link> either =
                    links.stream().map(way -> way.get(step)).distinct().toList();
            repeating |= either.stream().anyMatch(Link::many);
            end = compilation.stepToLabel(end.node(), either);
            patterns.add(end.pattern());
            and(end.visible());
        }
        return end;
    }

    private Condition compared(Expression property, Filter filter, Object value) {
        return switch (filter.operator()) {
            case IN -> property.in(compilation.parameter(value));
            case IS -> property.isEqualTo(compilation.parameter(value));
            case FROM -> property.gte(compilation.parameter(value));
            case UNTIL -> property.lte(compilation.parameter(value));
            case TEXT -> contains(property, (String) value);
        };
    }

    private Condition contains(Expression property, String text) {
        return Folding.words(text).stream()
                .map(word -> property.contains(compilation.parameter(word)))
                .reduce(Cypher.noCondition(), Condition::and);
    }
}
