package org.svetionik.exchange.writing;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.svetionik.graph.Folding;

/** What a search by text looks in: the names of a node in every script, folded. */
final class SearchText {

    static final String PROPERTY = "searchText";

    /** Characters; an index on text takes no more than 32 kB. */
    private static final int LONGEST = 4_000;

    private SearchText() {}

    /** The text for a node with these properties, of which the names begin with {@code name}. */
    static String of(Map<String, @Nullable Object> properties) {
        String names = new TreeMap<>(properties)
                .entrySet().stream()
                        .filter(property -> property.getKey().startsWith("name") && property.getValue() != null)
                        .map(property -> Folding.fold(String.valueOf(property.getValue())))
                        .distinct()
                        .collect(Collectors.joining(" "));
        return names.substring(0, Math.min(LONGEST, names.length()));
    }
}
