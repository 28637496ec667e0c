package org.svetionik.graph;

import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SortItem;
import org.svetionik.model.Property;

/** One value by which a page is ordered: what it is in a pattern, and in which direction it runs. */
record SortKey(Expression value, Property property, boolean descending) {

    SortKey reversed() {
        return new SortKey(value, property, !descending);
    }

    SortItem item() {
        return descending ? value.descending() : value.ascending();
    }
}
