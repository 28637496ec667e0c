package org.svetionik.signin;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** A document for each place in the arguments of the root fields where text can stand, with the same text in it. */
final class EveryStringArgument {

    private static final Set<String> TEXTS = Set.of("String", "ID", "Date", "DateTime");
    private static final int DEEPEST = 3;

    private final GraphQLSchema schema;
    private final String text;

    EveryStringArgument(GraphQLSchema schema, String text) {
        this.schema = schema;
        this.text = new JsonMapper().writeValueAsString(text);
    }

    List<String> documents() {
        List<String> documents =
                new ArrayList<>(of("query", schema.getQueryType().getFieldDefinitions()));
        if (schema.getMutationType() != null) {
            documents.addAll(of("mutation", schema.getMutationType().getFieldDefinitions()));
        }
        return documents;
    }

    private List<String> of(String operation, List<GraphQLFieldDefinition> fields) {
        return fields.stream()
                .flatMap(field -> field.getArguments().stream().flatMap(argument -> of(operation, field, argument)))
                .toList();
    }

    private Stream<String> of(String operation, GraphQLFieldDefinition field, GraphQLArgument injected) {
        String others = field.getArguments().stream()
                .filter(argument -> !argument.equals(injected) && GraphQLTypeUtil.isNonNull(argument.getType()))
                .map(argument -> ", " + argument.getName() + ": " + harmless(argument.getType()))
                .collect(Collectors.joining());
        String selection = GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(field.getType())) ? "" : " { __typename }";
        return values(injected.getType(), DEEPEST)
                .map(value -> operation + " { " + field.getName() + "(" + injected.getName() + ": " + value + others
                        + ")" + selection + " }");
    }

    /** Every value of the type with the text in exactly one place. */
    private Stream<String> values(GraphQLType type, int depth) {
        if (type instanceof GraphQLNonNull required) {
            return values(required.getWrappedType(), depth);
        }
        if (type instanceof GraphQLList list) {
            return values(list.getWrappedType(), depth).map(value -> "[" + value + "]");
        }
        if (type instanceof GraphQLInputObjectType object) {
            return depth == 0 ? Stream.empty() : inside(object, depth);
        }
        return type instanceof GraphQLNamedType named && TEXTS.contains(named.getName())
                ? Stream.of(text)
                : Stream.empty();
    }

    private Stream<String> inside(GraphQLInputObjectType object, int depth) {
        Function<GraphQLInputObjectField, String> others = injected -> object.getFieldDefinitions().stream()
                .filter(field -> !field.equals(injected) && GraphQLTypeUtil.isNonNull(field.getType()))
                .map(field -> ", " + field.getName() + ": " + harmless(field.getType()))
                .collect(Collectors.joining());
        return object.getFieldDefinitions().stream()
                .flatMap(field -> values(field.getType(), depth - 1)
                        .map(value -> "{" + field.getName() + ": " + value + others.apply(field) + "}"));
    }

    private static String harmless(GraphQLInputType type) {
        GraphQLType inner = GraphQLTypeUtil.unwrapAll(type);
        String one = inner instanceof GraphQLEnumType values
                ? values.getValues().get(0).getName()
                : switch (((GraphQLNamedType) inner).getName()) {
                    case "Int", "Float" -> "1";
                    case "Boolean" -> "true";
                    case "Date" -> "\"2026-01-01\"";
                    case "DateTime" -> "\"2026-01-01T00:00:00Z\"";
                    default -> "\"one\"";
                };
        return GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(type)) ? "[" + one + "]" : one;
    }
}
