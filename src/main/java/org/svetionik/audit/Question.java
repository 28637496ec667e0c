package org.svetionik.audit;

import graphql.execution.ExecutionContext;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a request asks: its operation and root fields by name, and no argument of theirs.
 *
 * @param text as in {@code query Story { caseByCode }}
 */
record Question(boolean isMutation, String text) {

    private static final int LONGEST_NAME = 100;

    static Question of(ExecutionContext context) {
        OperationDefinition operation = context.getOperationDefinition();
        Set<String> fields = new TreeSet<>();
        add(operation.getSelectionSet(), context.getFragmentsByName(), fields);
        String text = operation.getOperation().name().toLowerCase(Locale.ROOT)
                + name(operation.getName())
                + " { " + String.join(" ", fields) + " }";
        return new Question(operation.getOperation() == OperationDefinition.Operation.MUTATION, text);
    }

    private static String name(@Nullable String name) {
        return name == null ? "" : " " + name.substring(0, Math.min(LONGEST_NAME, name.length()));
    }

    private static void add(SelectionSet selections, Map<String, FragmentDefinition> fragments, Set<String> fields) {
        for (Selection<?> selection : selections.getSelections()) {
            if (selection instanceof Field field) {
                fields.add(field.getName());
            } else if (selection instanceof InlineFragment inline) {
                add(inline.getSelectionSet(), fragments, fields);
            } else if (selection instanceof FragmentSpread spread && fragments.containsKey(spread.getName())) {
                add(fragments.get(spread.getName()).getSelectionSet(), fragments, fields);
            }
        }
    }
}
