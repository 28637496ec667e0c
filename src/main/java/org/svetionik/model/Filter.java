package org.svetionik.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * A condition that a reader may put on the nodes of a label.
 *
 * @param via paths of links, each of names joined by dots, to the node whose property is compared: one that fits is enough; empty
 *     for the node itself
 * @param property the property compared
 * @param operator how it is compared
 */
public record Filter(List<String> via, String property, Operator operator) {

    public Filter {
        via = via == null ? List.of() : List.copyOf(via);
    }

    /** The comparison with the argument. */
    public enum Operator {
        /** The value is one of the argument's. */
        @JsonProperty("in")
        IN,
        /** The value is the argument. */
        @JsonProperty("is")
        IS,
        /** The value is the argument or later. */
        @JsonProperty("from")
        FROM,
        /** The value is the argument or earlier. */
        @JsonProperty("until")
        UNTIL,
        /** The folded value contains every word of the folded argument. */
        @JsonProperty("text")
        TEXT
    }
}
