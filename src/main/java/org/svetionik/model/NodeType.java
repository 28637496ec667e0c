package org.svetionik.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A label of the graph.
 *
 * @param key the property whose value is unique among the nodes of this label
 * @param subtypes further labels that a node carries by the value of one of its properties; null where there is one label only
 * @param open whether nodes may carry properties that are not listed
 * @param orders the properties, beside the key, by which answers may be ordered; each is required
 * @param filters what a reader may ask for, by argument name
 * @param lookups sets of properties, beside the key, by which the service itself finds nodes
 * @param timelines records of several labels in the order in which they happened, by field name
 */
public record NodeType(
        String label,
        String description,
        String key,
        @Nullable Subtypes subtypes,
        boolean open,
        Map<String, Property> properties,
        List<String> orders,
        Map<String, Filter> filters,
        List<List<String>> lookups,
        Map<String, List<Strand>> timelines,
        List<String> sources) {

    public NodeType {
        orders = orders == null ? List.of() : List.copyOf(orders);
        filters = filters == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(filters));
        lookups = lookups == null ? List.of() : List.copyOf(lookups);
        timelines = timelines == null ? Map.of() : Map.copyOf(timelines);
        sources = sources == null ? List.of() : List.copyOf(sources);
    }

    /** The property of this name; refuses a name that the model does not know. */
    public Property property(String name) {
        Property property = properties.get(name);
        if (property == null) {
            throw new IllegalArgumentException("No property " + name + " of " + label);
        }
        return property;
    }

    /**
     * Further labels by the value of a property.
     *
     * @param property the deciding property
     * @param labels the label for a value
     * @param otherwise the label for every other value
     */
    public record Subtypes(String property, Map<String, String> labels, String otherwise) {}

    /**
     * The records of one label in a timeline.
     *
     * @param via the links that lead to them, joined by dots
     * @param at the property that says when they happened
     */
    public record Strand(String via, String at) {}
}
