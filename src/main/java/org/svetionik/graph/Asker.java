package org.svetionik.graph;

import graphql.schema.DataFetchingEnvironment;
import org.svetionik.access.Viewer;

/** Finds who asks, in the context of a request. */
public final class Asker {

    private Asker() {}

    /** The viewer of the request; refuses a request that came past the sign-in. */
    public static Viewer of(DataFetchingEnvironment environment) {
        Viewer viewer = environment.getGraphQlContext().get(Viewer.class);
        if (viewer == null) {
            throw new IllegalStateException("A request without a viewer");
        }
        return viewer;
    }
}
