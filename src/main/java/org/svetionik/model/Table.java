package org.svetionik.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of the interchange: a CSV file whose rows are the nodes of a label or the relationships of a type.
 *
 * @param node the label of its rows, null where they are relationships
 * @param relationship the type of its rows, null where they are nodes
 * @param key the columns that together name a row
 * @param order pairs of columns of which one must not lie before the other
 * @param different pairs of columns that must not be equal
 * @param states columns that hold a value in one state of the row and none in every other
 * @param agreements columns that must name the same node as a link of a node that the row refers to
 * @param expected moments that should not lie before one of a row referred to: a warning where they do
 */
public record Table(
        String name,
        String description,
        @Nullable String node,
        @Nullable String relationship,
        List<Column> columns,
        List<String> key,
        List<TimeOrder> order,
        List<List<String>> different,
        List<State> states,
        List<Agreement> agreements,
        List<Expected> expected) {

    public Table {
        order = order == null ? List.of() : List.copyOf(order);
        different = different == null ? List.of() : List.copyOf(different);
        states = states == null ? List.of() : List.copyOf(states);
        agreements = agreements == null ? List.of() : List.copyOf(agreements);
        expected = expected == null ? List.of() : List.copyOf(expected);
    }

    /**
     * A column, which is exactly one of: a property of the row, a link of the row's node to another node by its key, or, in a table of
     * relationships, the key of an end or another property of the tail.
     *
     * @param property the property of the row's node or relationship
     * @param link the link by which the row's node reaches the one whose key the column holds; a list column holds several
     * @param from the key property of the tail
     * @param to the key property of the head
     * @param fromProperty a property of the tail that the row carries along
     * @param creates whether an absent node at the other end is created rather than refused
     */
    public record Column(
            String name,
            @Nullable String property,
            @Nullable String link,
            @Nullable String from,
            @Nullable String to,
            @Nullable String fromProperty,
            boolean creates) {}

    /**
     * A rule about two moments of a row: {@code column} must not lie before {@code notBefore}; equal is fine. An instant is compared
     * with a date as its date in Belgrade.
     */
    public record TimeOrder(
            String column, @JsonProperty("notBefore") String notBefore) {}

    /** A rule about a state: {@code column} holds a value exactly when the column {@code when} holds {@code value}. */
    public record State(String column, String when, String value) {}

    /** A rule about two references: where both are given, {@code column} names what the node of column {@code of} reaches by {@code link}. */
    public record Agreement(String column, String of, String link) {}

    /** An expectation: {@code column} does not lie before {@code property} of the node of column {@code of}. */
    public record Expected(String column, String of, String property) {}
}
