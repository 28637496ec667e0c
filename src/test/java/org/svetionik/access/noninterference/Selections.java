package org.svetionik.access.noninterference;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.svetionik.model.GraphModel;

/** Writes random selections of a type, some levels deep, with aliases and fragments. */
final class Selections {

    private final GraphQLSchema schema;
    private final GraphModel model;
    private final Draw draw;
    private final Arguments arguments;
    private final List<String> fragments = new ArrayList<>();
    private final int links;
    private int aliases;

    Selections(GraphQLSchema schema, GraphModel model, Draw draw, Arguments arguments, int links) {
        this.schema = schema;
        this.model = model;
        this.draw = draw;
        this.arguments = arguments;
        this.links = links;
    }

    List<String> fragments() {
        return fragments;
    }

    String of(GraphQLType type, int depth) {
        String name = ((GraphQLNamedType) type).getName();
        if (name.endsWith("Connection")) {
            return connection((GraphQLObjectType) type, depth);
        }
        String written = type instanceof GraphQLUnionType union
                ? "__typename" + onEach(union.getTypes(), depth)
                : record((GraphQLFieldsContainer) type, depth);
        if (draw.chance(0.15)) {
            String fragment = "F" + fragments.size();
            fragments.add("fragment " + fragment + " on " + name + " { " + written + " }");
            return "{ ..." + fragment + " }";
        }
        return "{ " + written + " }";
    }

    private String record(GraphQLFieldsContainer type, int depth) {
        StringBuilder written = new StringBuilder(fields(type, depth, false));
        if (type instanceof GraphQLInterfaceType some) {
            List<GraphQLObjectType> all = schema.getImplementations(some);
            written.append(onEach(some.getName().equals("Node") ? draw.some(all, all.size()) : all, depth));
        }
        return written.toString();
    }

    private String onEach(Collection<? extends GraphQLNamedType> types, int depth) {
        StringBuilder written = new StringBuilder();
        for (GraphQLNamedType type : types) {
            written.append(" ... on ")
                    .append(type.getName())
                    .append(" { ")
                    .append(fields((GraphQLFieldsContainer) type, Math.min(1, depth - 1), true))
                    .append(" }");
        }
        return written.toString();
    }

    /** Some fields; what differs between types in one place needs an alias. */
    private String fields(GraphQLFieldsContainer type, int depth, boolean aliased) {
        List<String> written = new ArrayList<>();
        List<GraphQLFieldDefinition> leaves =
                type.getFieldDefinitions().stream().filter(Selections::isLeaf).toList();
        List<GraphQLFieldDefinition> links = type.getFieldDefinitions().stream()
                .filter(field -> !isLeaf(field))
                .toList();
        written.add(draw.chance(0.2) ? "__typename" : field(draw.one(leaves), depth, true));
        draw.some(leaves, 5).forEach(leaf -> written.add(field(leaf, depth, aliased || draw.chance(0.1))));
        leaves.stream()
                .filter(leaf -> isWithheld(type, leaf) && draw.chance(0.5))
                .forEach(leaf -> written.add(field(leaf, depth, true)));
        if (depth > 0) {
            draw.shuffled(links).stream()
                    .limit(depth > 1 ? this.links : draw.upTo(1))
                    .forEach(link -> written.add(field(link, depth, aliased || draw.chance(0.3))));
        }
        return String.join(" ", written);
    }

    /** Whether some who see the record do not see this of it: too rare to be left to chance. */
    private boolean isWithheld(GraphQLFieldsContainer type, GraphQLFieldDefinition leaf) {
        return model.nodeOrSubtype(type.getName())
                .map(node -> node.access().withheld().containsKey(leaf.getName()))
                .orElse(false);
    }

    private static boolean isLeaf(GraphQLFieldDefinition field) {
        return GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(field.getType()));
    }

    /** A name for a field that no other has. */
    String alias() {
        return "a" + aliases++ + ": ";
    }

    String field(GraphQLFieldDefinition field, int depth, boolean aliased) {
        String written = (aliased ? alias() : "") + field.getName();
        if (isLeaf(field)) {
            return written;
        }
        GraphQLType type = GraphQLTypeUtil.unwrapAll(field.getType());
        boolean paged = ((GraphQLNamedType) type).getName().endsWith("Connection");
        return written
                + (paged ? page(field, (GraphQLObjectType) type) : arguments.size(field))
                + " "
                + of(type, depth - 1);
    }

    private String page(GraphQLFieldDefinition field, GraphQLObjectType connection) {
        String label = ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(
                        edge(connection).getField("node").getType()))
                .getName();
        return arguments.page(field, model.nodeOrSubtype(label).orElseThrow().label(), requiredOnTie(edge(connection)));
    }

    private static List<String> requiredOnTie(GraphQLObjectType edge) {
        return edge.getFieldDefinitions().stream()
                .filter(field -> GraphQLTypeUtil.isNonNull(field.getType()))
                .map(GraphQLFieldDefinition::getName)
                .filter(name -> !List.of("node", "cursor").contains(name))
                .toList();
    }

    private static GraphQLObjectType edge(GraphQLObjectType connection) {
        GraphQLFieldDefinition edges = Objects.requireNonNull(connection.getField("edges"));
        return (GraphQLObjectType) GraphQLTypeUtil.unwrapAll(edges.getType());
    }

    private String connection(GraphQLObjectType type, int depth) {
        List<String> written = new ArrayList<>();
        if (draw.chance(0.85)) {
            written.add(edges(type, depth));
        }
        if (draw.chance(0.5)) {
            written.add("pageInfo { hasNextPage hasPreviousPage startCursor endCursor }");
        }
        if (written.isEmpty() || draw.chance(0.5)) {
            written.add("totalCount");
        }
        return "{ " + String.join(" ", written) + " }";
    }

    private String edges(GraphQLObjectType connection, int depth) {
        GraphQLObjectType edge = edge(connection);
        List<String> written = new ArrayList<>();
        written.add(field(edge.getField("node"), Math.max(depth, 0) + 1, false));
        edge.getFieldDefinitions().stream()
                .filter(field -> !field.getName().equals("node") && draw.chance(0.5))
                .forEach(field -> written.add(field.getName()));
        return (draw.chance(0.1) ? alias() : "") + "edges { " + String.join(" ", written) + " }";
    }
}
