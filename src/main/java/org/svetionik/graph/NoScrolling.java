package org.svetionik.graph;

import org.springframework.graphql.data.pagination.CursorStrategy;

/** Tells Spring for GraphQL to leave connections alone: they are compiled with their cursors, not scrolled over by repositories. */
class NoScrolling implements CursorStrategy<Void> {

    @Override
    public boolean supports(Class<?> targetType) {
        return false;
    }

    @Override
    public String toCursor(Void position) {
        throw new IllegalStateException("No cursor is made here");
    }

    @Override
    public Void fromCursor(String cursor) {
        throw new IllegalStateException("No cursor is read here");
    }
}
