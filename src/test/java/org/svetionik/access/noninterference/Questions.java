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
import java.util.stream.Collectors;
import org.svetionik.model.GraphModel;

/** Makes random questions about every root field of the live schema that gives records of the model or flows of them. */
final class Questions {

    static final String FLOWS = "referralFlows";

    /** Without the moment at which the store was asked, which two answers do not share. */
    private static final String WHY =
            "why { definition n excluded { reason count } ruleSet inputs { kind releases { code } } }";

    private final GraphModel model;
    private final GraphQLSchema schema;
    private final Draw draw;
    private final List<GraphQLFieldDefinition> left = new ArrayList<>();

    Questions(GraphModel model, GraphQLSchema schema, Draw draw) {
        this.model = model;
        this.schema = schema;
        this.draw = draw;
    }

    /** Questions about every root field in turn, as many as asked for: wide ones, some that are deep and narrow, some about two fields. */
    List<Question> some(int count) {
        List<Question> some = new ArrayList<>();
        while (some.size() < count) {
            some.add(draw.chance(0.3) ? about(List.of(next(), next())) : about(List.of(next())));
        }
        return some;
    }

    private GraphQLFieldDefinition next() {
        if (left.isEmpty()) {
            left.addAll(draw.shuffled(schema.getQueryType().getFieldDefinitions().stream()
                    .filter(field -> field.getName().equals(FLOWS) || isCompiled(field))
                    .toList()));
        }
        return left.remove(left.size() - 1);
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

    private Question about(List<GraphQLFieldDefinition> fields) {
        Map<String, Slot> slots = new TreeMap<>();
        Arguments arguments = new Arguments(model, draw, slots);
        boolean deep = draw.chance(0.2);
        Selections selections = new Selections(schema, model, draw, arguments, deep ? 1 : 2);
        boolean aliased = fields.size() > 1 || draw.chance(0.2);
        String body = fields.stream()
                .map(field -> body(field, arguments, selections, deep ? 5 : 2, aliased))
                .collect(Collectors.joining(" "));
        List<Root> roots = fields.stream().map(this::root).toList();
        return new Question(roots, body, selections.fragments(), slots);
    }

    private Root root(GraphQLFieldDefinition field) {
        return new Root(field.getName(), label(typeName(field)), typeName(field).endsWith("Connection"));
    }

    private String body(
            GraphQLFieldDefinition field, Arguments arguments, Selections selections, int depth, boolean aliased) {
        if (root(field).paged()) {
            return selections.field(field, depth, aliased);
        }
        String named = (aliased ? selections.alias() : "") + field.getName();
        return field.getName().equals(FLOWS)
                ? named + arguments.flows() + " { " + String.join(" ", allOfFlows()) + " }"
                : named + arguments.one(field, label(typeName(field))) + " "
                        + selections.of(GraphQLTypeUtil.unwrapAll(field.getType()), depth);
    }

    private List<String> allOfFlows() {
        return ((GraphQLObjectType) Objects.requireNonNull(schema.getType("ReferralFlow")))
                .getFieldDefinitions().stream()
                        .map(field -> field.getName().equals("why") ? WHY : field.getName())
                        .toList();
    }
}
