package org.svetionik.graph;

import graphql.schema.DataFetchingEnvironment;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.svetionik.access.Trail;

/** Notes in the trail of a request which records of single students and cases a statement gave, by the marks in its answer. */
final class Reads {

    /** Under these keys a projected record of a single student or case tells which it is. */
    static final String LABEL = "_label";

    static final String CODE = "_code";

    private final @Nullable Trail trail;

    private Reads(@Nullable Trail trail) {
        this.trail = trail;
    }

    /** For a statement that is about to be run; it counts as having been asked whatever it finds. */
    static Reads of(DataFetchingEnvironment environment, boolean recorded) {
        if (!recorded) {
            return new Reads(null);
        }
        Trail trail = Asker.trail(environment);
        trail.touch();
        return new Reads(trail);
    }

    void note(@Nullable Object answer) {
        if (trail != null) {
            walk(trail, answer);
        }
    }

    private static void walk(Trail trail, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            if (map.get(LABEL) instanceof String label && map.get(CODE) instanceof String code) {
                trail.read(label, List.of(code));
            }
            map.values().forEach(part -> walk(trail, part));
        } else if (value instanceof Collection<?> list) {
            list.forEach(part -> walk(trail, part));
        }
    }
}
