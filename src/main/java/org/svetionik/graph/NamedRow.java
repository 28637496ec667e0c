package org.svetionik.graph;

import java.util.Map;

/** A row of a named query as an answer: its values by the names of the schema's fields, whatever an answer calls them. */
public record NamedRow(Map<String, Object> values) {}
