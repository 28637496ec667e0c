package org.svetionik.graph;

import org.jspecify.annotations.Nullable;

/** The store does not answer at present; the same request may succeed later. */
public final class StoreUnavailable extends RuntimeException {

    StoreUnavailable() {
        this(null);
    }

    StoreUnavailable(@Nullable Throwable cause) {
        super("The store does not answer at present; try again later", cause);
    }
}
