package org.svetionik.graph;

import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.SelectedField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The fields directly under a field. Each has a key under which its value is projected: its result key, or, where fragments on different
 * types use one result key for different things, the result key and the type.
 */
final class Selection {

    private final List<SelectedField> fields = new ArrayList<>();
    private final Map<String, Integer> uses = new HashMap<>();

    Selection(DataFetchingFieldSelectionSet set) {
        for (SelectedField field : set.getImmediateFields()) {
            if (!field.getName().startsWith("__")) {
                fields.add(field);
                uses.merge(field.getResultKey(), 1, Integer::sum);
            }
        }
    }

    List<SelectedField> fields() {
        return fields;
    }

    /** The fields that apply to nodes of one of these types. */
    List<SelectedField> on(List<String> types) {
        return fields.stream()
                .filter(field -> field.getObjectTypeNames().stream().anyMatch(types::contains))
                .toList();
    }

    List<String> keys(SelectedField field) {
        return uses.getOrDefault(field.getResultKey(), 0) < 2
                ? List.of(field.getResultKey())
                : field.getObjectTypeNames().stream()
                        .map(type -> onType(field.getResultKey(), type))
                        .toList();
    }

    static String onType(String resultKey, String type) {
        return resultKey + "@" + type;
    }
}
