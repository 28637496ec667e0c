package org.svetionik.access.noninterference;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.svetionik.model.Filter;
import org.svetionik.model.GraphModel;
import org.svetionik.model.NodeType;

/** Writes random arguments of a field: which are given belongs to the shape of a question, their values to the variables. */
final class Arguments {

    private final GraphModel model;
    private final Draw draw;
    private final Map<String, Slot> slots;

    Arguments(GraphModel model, Draw draw, Map<String, Slot> slots) {
        this.model = model;
        this.draw = draw;
        this.slots = slots;
    }

    private String variable(String type, Slot.Drawing value) {
        String name = "v" + slots.size();
        slots.put(name, new Slot(type, value));
        return "$" + name;
    }

    private static String written(List<String> arguments) {
        return arguments.isEmpty() ? "" : "(" + String.join(", ", arguments) + ")";
    }

    /** Of a field that gives one record: its code, or any record's id. */
    String one(GraphQLFieldDefinition field, String label) {
        GraphQLArgument argument = field.getArguments().get(0);
        String value =
                label.isEmpty() ? variable("ID!", Values::id) : variable("String!", values -> values.code(label));
        return written(List.of(argument.getName() + ": " + value));
    }

    /** Of the flows of referrals. */
    String flows() {
        List<String> arguments = new ArrayList<>();
        arguments.add("groupBy: " + draw.one(List.of("KIND", "INSTITUTION", "DISTRICT", "SECTOR")));
        if (draw.chance(0.6)) {
            arguments.add("asOf: " + moment());
        }
        if (draw.chance(0.3)) {
            arguments.add(
                    "first: " + variable("Int", values -> 1 + values.draw().upTo(3)));
        }
        List<String> filter = new ArrayList<>();
        if (draw.chance(0.4)) {
            filter.add((draw.chance(0.5) ? "sentAfter: " : "sentUntil: ") + moment());
        }
        if (draw.chance(0.3)) {
            filter.add("districtCodes: " + variable("[String!]", values -> values.values("District", "districtCode")));
        }
        if (draw.chance(0.3)) {
            filter.add("priorities: [URGENT, EMERGENCY]");
        }
        arguments.add("filter: {" + String.join(", ", filter) + "}");
        return written(arguments);
    }

    private String moment() {
        return variable("DateTime", values -> text(values.draw().moment()));
    }

    /** Of a list with nothing but a size. */
    String size(GraphQLFieldDefinition field) {
        return field.getArgument("first") == null || draw.chance(0.5) ? "" : written(List.of("first: " + size()));
    }

    private String size() {
        return variable(
                "Int",
                values -> values.draw().chance(0.02) ? 501 : values.draw().upTo(4));
    }

    /** Of a connection: filter, order and one direction of paging. */
    String page(GraphQLFieldDefinition field, String label, List<String> onTie) {
        List<String> arguments = new ArrayList<>();
        GraphQLArgument filter = field.getArgument("filter");
        if (filter != null && draw.chance(0.5)) {
            arguments.add("filter: " + filter(label, (GraphQLInputObjectType) filter.getType()));
        }
        String order = "";
        if (draw.chance(0.5)) {
            GraphQLEnumType orders =
                    (GraphQLEnumType) field.getArgument("orderBy").getType();
            order = draw.one(orders.getValues()).getName();
            arguments.add("orderBy: " + order);
        }
        boolean backward = draw.chance(0.35);
        if (backward || draw.chance(0.7)) {
            arguments.add((backward ? "last: " : "first: ") + size());
        }
        if (draw.chance(0.45)) {
            String property = property(order);
            arguments.add((backward ? "before: " : "after: ")
                    + variable("String", values -> values.cursor(label, property, onTie)));
        }
        return written(arguments);
    }

    private static String property(String order) {
        String[] words = order.toLowerCase(Locale.ROOT).split("_", -1);
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < words.length - 1; i++) {
            name.append(i == 0 ? words[i] : words[i].substring(0, 1).toUpperCase(Locale.ROOT) + words[i].substring(1));
        }
        return name.toString();
    }

    private String filter(String label, GraphQLInputObjectType type) {
        List<GraphQLInputObjectField> given = new ArrayList<>(draw.some(type.getFields(), 2));
        if (given.isEmpty()) {
            given.add(draw.one(type.getFields()));
        }
        return variable(type.getName(), values -> {
            Map<String, Object> drawn = new TreeMap<>();
            given.forEach(field -> drawn.put(field.getName(), value(label, field, values)));
            return drawn;
        });
    }

    private Object value(String label, GraphQLInputObjectField field, Values values) {
        NodeType type = model.node(label);
        Filter filter = type.filters().get(field.getName());
        if (filter == null) {
            throw new IllegalStateException("No filter " + field.getName() + " of " + label);
        }
        NodeType end = type;
        for (String name : filter.via().isEmpty()
                ? List.<String>of()
                : List.of(filter.via().get(0).split("\\.", -1))) {
            end = model.node(model.link(end.label(), name).orElseThrow().target());
        }
        if (GraphQLTypeUtil.isList(field.getType())) {
            return enumerated(field, values, end.label(), filter.property());
        }
        Object value = values.value(end.label(), filter.property());
        return value instanceof Number ? value : text(value);
    }

    private static String text(Object value) {
        return value instanceof ZonedDateTime moment ? moment.format(ISO_OFFSET_DATE_TIME) : String.valueOf(value);
    }

    /** Words of a code list must be known to the schema; any other text may be asked for. */
    private static Object enumerated(GraphQLInputObjectField field, Values values, String label, String property) {
        List<String> texts = values.values(label, property);
        return GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLEnumType words
                ? texts.stream().filter(text -> words.getValue(text) != null).toList()
                : texts;
    }
}
