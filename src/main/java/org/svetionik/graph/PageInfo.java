package org.svetionik.graph;

import org.jspecify.annotations.Nullable;

/** Where a page stands in the whole. */
public record PageInfo(
        boolean hasNextPage,
        boolean hasPreviousPage,
        @Nullable String startCursor,
        @Nullable String endCursor) {}
