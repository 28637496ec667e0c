package org.svetionik.http.limits;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * How wide and how deep the selections of a document are with their fragments put in. Each fragment is measured once, so that the effort
 * grows with the text and not with what it expands to; a fragment within itself counts as empty, since validation refuses it later.
 */
final class SelectionShape {

    private final Map<String, FragmentDefinition> fragments;
    private final Map<String, Long> depths = new HashMap<>();
    private final Map<String, Long> widths = new HashMap<>();

    SelectionShape(Document document) {
        this.fragments = new HashMap<>();
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments.putIfAbsent(fragment.getName(), fragment));
    }

    long depth(OperationDefinition operation) {
        return depth(operation.getSelectionSet());
    }

    long width(OperationDefinition operation) {
        return width(operation.getSelectionSet());
    }

    private long depth(@Nullable SelectionSet selections) {
        long deepest = 0;
        for (Selection<?> selection : typed(selections)) {
            deepest = Math.max(
                    deepest,
                    selection instanceof Field field
                            ? 1 + depth(field.getSelectionSet())
                            : within(selection, depths, this::depth));
        }
        return deepest;
    }

    private long width(@Nullable SelectionSet selections) {
        long width = 0;
        for (Selection<?> selection : typed(selections)) {
            width += selection instanceof Field ? 1 : within(selection, widths, this::width);
        }
        return Math.min(width, Integer.MAX_VALUE);
    }

    private long within(
            Selection<?> fragment, Map<String, Long> known, ToLongFunction<@Nullable SelectionSet> measure) {
        if (fragment instanceof InlineFragment inline) {
            return measure.applyAsLong(inline.getSelectionSet());
        }
        String name = ((FragmentSpread) fragment).getName();
        if (known.putIfAbsent(name, 0L) == null && fragments.containsKey(name)) {
            known.put(name, measure.applyAsLong(fragments.get(name).getSelectionSet()));
        }
        return known.getOrDefault(name, 0L);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // graphql-java declares a raw list
    static List<Selection<?>> typed(@Nullable SelectionSet selections) {
        return selections == null ? List.of() : (List) selections.getSelections();
    }
}
