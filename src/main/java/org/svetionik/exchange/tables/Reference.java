package org.svetionik.exchange.tables;

import org.jspecify.annotations.Nullable;
import org.svetionik.model.Link;

/**
 * The node that a column names by its key.
 *
 * @param key the key property of the label
 * @param table the table whose rows are such nodes; the label where there is none
 * @param creates whether an absent node is created
 * @param link the link that leads to it, null for an end of the row's own relationship
 */
public record Reference(
        String label,
        String key,
        String table,
        boolean creates,
        @Nullable Link link) {}
