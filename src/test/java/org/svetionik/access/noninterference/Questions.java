package org.svetionik.access.noninterference;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.svetionik.model.GraphModel;

/** Makes random questions about every root field of the live schema that gives records of the model or flows of them. */
final class Questions {

    static final String FLOWS = "referralFlows";

    private final GraphModel model;
    private final GraphQLSchema schema;
    private final Draw draw;

    Questions(GraphModel model, GraphQLSchema schema, Draw draw) {
        this.model = model;
        this.schema = schema;
        this.draw = draw;
    }

    /** Questions about every root field in turn, as many as asked for: wide ones, and some that are deep and narrow. */
    List<Question> some(int count) {
        List<Question> some = new ArrayList<>();
        List<GraphQLFieldDefinition> left = new ArrayList<>();
        while (some.size() < count) {
            if (left.isEmpty()) {
                left.addAll(draw.shuffled(schema.getQueryType().getFieldDefinitions()));
            }
            GraphQLFieldDefinition field = left.remove(left.size() - 1);
            if (field.getName().equals(FLOWS)) {
                some.add(flows(field));
            } else if (isCompiled(field)) {
                some.add(about(field));
            }
        }
        return some;
    }

    private boolean isCompiled(GraphQLFieldDefinition field) {
        String type = typeName(field);
        return type.equals("Node") || !label(type).isEmpty();
    }

    /** The label of the records behind a type; empty where it is none of the model's. */
    private String label(String type) {
        String name = type.endsWith("Connection") ? type.substring(0, type.length() - "Connection".length()) : type;
        return model.nodes().containsKey(name) ? name : "";
    }

    private static String typeName(GraphQLFieldDefinition field) {
        return ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType())).getName();
    }

    private Question about(GraphQLFieldDefinition field) {
        Map<String, Slot> slots = new TreeMap<>();
        Arguments arguments = new Arguments(model, draw, slots);
        boolean deep = draw.chance(0.2);
        Selections selections = new Selections(schema, model, draw, arguments, deep ? 1 : 2);
        int depth = deep ? 5 : 2;
        String type = typeName(field);
        String body = type.endsWith("Connection")
                ? selections.field(field, depth, draw.chance(0.2))
                : field.getName() + arguments.one(field, label(type)) + " "
                        + selections.of(GraphQLTypeUtil.unwrapAll(field.getType()), depth);
        return new Question(field.getName(), label(type), body, selections.fragments(), slots);
    }

    private Question flows(GraphQLFieldDefinition field) {
        Map<String, Slot> slots = new TreeMap<>();
        String arguments = new Arguments(model, draw, slots).flows();
        List<String> all = ((GraphQLObjectType) Objects.requireNonNull(schema.getType("ReferralFlow")))
                .getFieldDefinitions().stream()
                        .map(GraphQLFieldDefinition::getName)
                        .toList();
        String body = field.getName() + arguments + " { " + String.join(" ", all) + " }";
        return new Question(field.getName(), "", body, List.of(), slots);
    }
}
