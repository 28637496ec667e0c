package org.svetionik.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.svetionik.model.Filter;
import org.svetionik.model.GraphModel;
import org.svetionik.model.NodeType;
import org.svetionik.model.Property;

/** A GraphQL request for every root connection, with every order and every filter, and for every record by its code. */
final class EveryQuestion {

    private final GraphModel model;
    private final Map<String, String> roots;

    EveryQuestion(GraphModel model, Map<String, String> roots) {
        this.model = model;
        this.roots = roots;
    }

    List<String> all() {
        List<String> all = new ArrayList<>();
        roots.forEach((field, label) -> {
            NodeType type = model.node(label);
            ordersOf(type).forEach(order -> all.add(connection(field, type, "orderBy: " + order)));
            type.filters()
                    .forEach((name, filter) ->
                            all.add(connection(field, type, "filter: {" + name + ": " + value(type, filter) + "}")));
        });
        return all;
    }

    private static Stream<String> ordersOf(NodeType type) {
        return Stream.concat(Stream.of(type.key()), type.orders().stream())
                .map(name -> name.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT))
                .flatMap(name -> Stream.of(name + "_ASC", name + "_DESC"));
    }

    private static String connection(String field, NodeType type, String argument) {
        return "{ " + field + "(first: 5, " + argument + ") { totalCount edges { cursor node { " + type.key()
                + " } } } }";
    }

    private String value(NodeType type, Filter filter) {
        NodeType end = type;
        if (!filter.via().isEmpty()) {
            for (String link : filter.via().get(0).split("\\.", -1)) {
                end = model.node(model.link(end.label(), link).orElseThrow().target());
            }
        }
        String one = value(end.property(filter.property()));
        return filter.operator() == Filter.Operator.IN ? "[" + one + "]" : one;
    }

    private String value(Property property) {
        String vocabulary = property.vocabulary();
        if (vocabulary != null) {
            return model.vocabulary(vocabulary).values().keySet().iterator().next();
        }
        return switch (property.type()) {
            case INTEGER, NUMBER -> "2010";
            case DATE -> "\"2026-01-01\"";
            case DATETIME -> "\"2026-01-01T00:00:00Z\"";
            default -> "\"one\"";
        };
    }
}
