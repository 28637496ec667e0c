package org.svetionik.http.limits;

import graphql.execution.ExecutionContext;
import graphql.introspection.Introspection;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How many fields the largest possible answer has: a page counts as often as its {@code first} or {@code last} says, a page or list of no
 * stated size as often as a default page has records. Fields under {@code @skip} and {@code @include} count. Introspection counts once: its
 * own limits hold. Each fragment is measured once, as in {@link SelectionShape}.
 */
final class Complexity {

    private static final long CEILING = 1_000_000_000_000L;

    private final ExecutionContext context;
    private final int pageSize;
    private final Map<String, Long> fragments = new HashMap<>();

    Complexity(ExecutionContext context, int pageSize) {
        this.context = context;
        this.pageSize = pageSize;
    }

    long ofOperation() {
        return of(context.getOperationDefinition().getSelectionSet(), rootType());
    }

    private GraphQLCompositeType rootType() {
        GraphQLSchema schema = context.getGraphQLSchema();
        return switch (context.getOperationDefinition().getOperation()) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> Objects.requireNonNull(schema.getMutationType());
            case SUBSCRIPTION -> Objects.requireNonNull(schema.getSubscriptionType());
        };
    }

    private long of(@Nullable SelectionSet selections, GraphQLCompositeType parent) {
        long sum = 0;
        for (Selection<?> selection : SelectionShape.typed(selections)) {
            sum = Math.min(CEILING, sum + of(selection, parent));
        }
        return sum;
    }

    private long of(Selection<?> selection, GraphQLCompositeType parent) {
        if (selection instanceof Field field) {
            return of(field, parent);
        }
        if (selection instanceof InlineFragment inline) {
            TypeName condition = inline.getTypeCondition();
            return of(inline.getSelectionSet(), condition == null ? parent : type(condition));
        }
        String name = ((FragmentSpread) selection).getName();
        Long known = fragments.get(name);
        return known == null ? ofFragment(name) : known;
    }

    private long ofFragment(String name) {
        FragmentDefinition fragment =
                Objects.requireNonNull(context.getFragmentsByName().get(name));
        long value = of(fragment.getSelectionSet(), type(fragment.getTypeCondition()));
        fragments.put(name, value);
        return value;
    }

    private long of(Field field, GraphQLCompositeType parent) {
        if (field.getName().startsWith("__")) {
            return 1;
        }
        GraphQLFieldDefinition definition =
                Introspection.getFieldDef(context.getGraphQLSchema(), parent, field.getName());
        if (!(GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof GraphQLCompositeType type)) {
            return 1;
        }
        return Math.min(CEILING, 1 + times(field, definition, parent) * of(field.getSelectionSet(), type));
    }

    private long times(Field field, GraphQLFieldDefinition definition, GraphQLCompositeType parent) {
        if (definition.getArgument("first") != null) {
            return size(field);
        }
        boolean counted = parent.getName().endsWith("Connection");
        boolean isList = GraphQLTypeUtil.unwrapNonNull(definition.getType()) instanceof GraphQLList;
        return isList && !counted ? pageSize : 1;
    }

    private long size(Field field) {
        return field.getArguments().stream()
                .filter(argument ->
                        argument.getName().equals("first") || argument.getName().equals("last"))
                .map(argument -> value(argument.getValue()))
                .filter(Objects::nonNull)
                .mapToLong(number -> Math.max(1, number.longValue()))
                .max()
                .orElse(pageSize);
    }

    private @Nullable Number value(Value<?> value) {
        if (value instanceof VariableReference variable) {
            return (Number) context.getCoercedVariables().get(variable.getName());
        }
        return value instanceof IntValue number ? number.getValue() : null;
    }

    private GraphQLCompositeType type(TypeName name) {
        return (GraphQLCompositeType)
                Objects.requireNonNull(context.getGraphQLSchema().getType(name.getName()));
    }
}
