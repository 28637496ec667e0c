package org.svetionik.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/**
 * A relationship type of the graph, a verb phrase that reads from tail to head.
 *
 * @param reads the names by which it is read from either end
 */
public record RelationshipType(
        String type,
        String description,
        String from,
        String to,
        Reads reads,
        Map<String, Property> properties,
        List<String> sources) {

    public RelationshipType {
        properties = properties == null ? Map.of() : properties;
        sources = sources == null ? List.of() : List.copyOf(sources);
    }

    /** The property of this name; refuses a name that the model does not know. */
    public Property property(String name) {
        Property property = properties.get(name);
        if (property == null) {
            throw new IllegalArgumentException("No property " + name + " of " + type);
        }
        return property;
    }

    /**
     * The two readings of a relationship.
     *
     * @param out from its tail
     * @param in from its head
     */
    public record Reads(
            @JsonProperty("out") Reading out,
            @JsonProperty("in") Reading in) {}

    /**
     * One reading.
     *
     * @param name the field under which the other end is found
     * @param many whether there can be more than one
     * @param required whether there is always one
     */
    public record Reading(String name, boolean many, boolean required) {}
}
