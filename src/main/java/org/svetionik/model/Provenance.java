package org.svetionik.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;

/**
 * Where a fact came from: what every node and relationship that an interchange table holds carries besides its own properties.
 *
 * @param properties by name, as on a label
 */
public record Provenance(
        String description, @JsonProperty("provenance") Map<String, Property> properties) {}
