package org.svetionik.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A closed list of values, in the order in which the model gives them. */
public record Vocabulary(String name, String description, Map<String, Value> values, List<String> sources) {

    public Vocabulary {
        sources = sources == null ? List.of() : List.copyOf(sources);
    }

    /**
     * One value.
     *
     * @param sector for a kind of institution: the sector that it is counted under
     */
    public record Value(String description, @Nullable String sector) {}
}
