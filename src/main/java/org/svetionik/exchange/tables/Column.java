package org.svetionik.exchange.tables;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.svetionik.model.Property;
import org.svetionik.model.PropertyType;

/**
 * A column of the interchange, bound to the graph model.
 *
 * @param index its place among the columns of its table
 * @param part what it is of its row's fact
 * @param name the name in the interchange
 * @param field the property or link that it fills
 * @param type the type of its values; {@link PropertyType#CODE} where the pattern of codes is checked
 * @param property the property that it fills, with its vocabulary and range; null for a key of another node
 * @param reference the node that it names, null where it names none
 */
public record Column(
        int index,
        Part part,
        String name,
        String field,
        PropertyType type,
        boolean required,
        @Nullable Property property,
        List<String> vocabulary,
        @Nullable Reference reference) {

    /** The node that the column names, empty where it names none. */
    public Optional<Reference> referenced() {
        return Optional.ofNullable(reference);
    }

    /** Whether a cell can hold several values. */
    public boolean isList() {
        return type == PropertyType.LIST;
    }

    /** What a column is of the fact that its row states. */
    public enum Part {
        /** A property of the row's node or relationship. */
        PROPERTY,
        /** The other end of a relationship of the row's node. */
        LINK,
        /** The tail of the row's relationship. */
        TAIL,
        /** The head of the row's relationship. */
        HEAD,
        /** A property of the tail that the row carries along. */
        TAIL_PROPERTY
    }
}
