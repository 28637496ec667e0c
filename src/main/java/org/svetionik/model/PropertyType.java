package org.svetionik.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The type of a property value, in the graph and in the interchange. */
public enum PropertyType {
    @JsonProperty("code")
    CODE,
    @JsonProperty("string")
    STRING,
    @JsonProperty("integer")
    INTEGER,
    @JsonProperty("number")
    NUMBER,
    @JsonProperty("boolean")
    BOOLEAN,
    @JsonProperty("date")
    DATE,
    @JsonProperty("datetime")
    DATETIME,
    /** Strings, separated by semicolons in the interchange. */
    @JsonProperty("list")
    LIST
}
