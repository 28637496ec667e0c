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
 * @param access what kind of fact it is, and whose own
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
        Access access,
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

    /** Whether its nodes tell about one student or case, so that each reading of them is recorded. */
    public boolean isCaseLevel() {
        return access.cases() != null;
    }

    /**
     * Whose own the nodes of a label are. Paths are of links, their names joined by dots.
     *
     * @param kind the kind of fact, a row of {@code docs/access.md}
     * @param own paths to the institutions whose own a node is
     * @param territory paths to the districts whose own a node is
     * @param cases the path to the cases that a node tells about, empty for a case itself; null where it tells about none
     * @param withheld properties that only the institutions at the end of these paths see
     */
    public record Access(
            String kind,
            List<String> own,
            List<String> territory,
            @Nullable String cases,
            Map<String, List<String>> withheld) {

        public Access {
            own = own == null ? List.of() : List.copyOf(own);
            territory = territory == null ? List.of() : List.copyOf(territory);
            withheld = withheld == null ? Map.of() : Map.copyOf(withheld);
        }
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
