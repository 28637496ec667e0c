package org.svetionik.graph;

import graphql.schema.DataFetchingEnvironment;
import org.svetionik.access.Role;
import org.svetionik.access.Trail;
import org.svetionik.access.Viewer;

/** Finds who asks, and where it is noted what they read, in the context of a request. Refuses one that came past the sign-in. */
public final class Asker {

    private Asker() {}

    public static Viewer of(DataFetchingEnvironment environment) {
        return in(environment, Viewer.class);
    }

    public static Trail trail(DataFetchingEnvironment environment) {
        return in(environment, Trail.class);
    }

    /** Refuses an analyst who did not state what single cases are read for. */
    public static void requirePurpose(Viewer viewer) {
        if (viewer.role() == Role.ANALYST && viewer.purpose() == null) {
            throw new BadRequest(
                    "PURPOSE_REQUIRED",
                    "Single cases are read for a stated purpose: name it in the header Svetionik-Purpose");
        }
    }

    private static <T> T in(DataFetchingEnvironment environment, Class<T> what) {
        T found = environment.getGraphQlContext().get(what);
        if (found == null) {
            throw new IllegalStateException("A request without a " + what.getSimpleName());
        }
        return found;
    }
}
