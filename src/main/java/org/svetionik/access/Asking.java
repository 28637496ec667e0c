package org.svetionik.access;

import org.springframework.core.Ordered;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;

/** Carries who asks from the sign-in to whatever answers the request. */
public final class Asking {

    /** When the viewer enters a GraphQL request; an interceptor that needs the viewer comes after. */
    public static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 100;

    private Asking() {}

    /** The context with the viewer in it. */
    public static Context as(Viewer viewer, Context context) {
        return context.put(Viewer.class, viewer);
    }

    /** Who asks; empty where a request came past the sign-in. */
    public static Mono<Viewer> viewer() {
        return Mono.deferContextual(context -> Mono.justOrEmpty(context.<Viewer>getOrEmpty(Viewer.class)));
    }
}
