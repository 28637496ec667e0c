package org.svetionik.deadlines;

import graphql.schema.DataFetchingEnvironment;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.svetionik.access.Forbidden;
import org.svetionik.access.Viewer;
import org.svetionik.graph.Asker;
import reactor.core.publisher.Mono;

/** How much waits for an institution, without any record: for a look in the morning, and for programs that remind people. */
@Controller
class Digests {

    private final WorkLists lists;

    Digests(WorkLists lists) {
        this.lists = lists;
    }

    @QueryMapping
    Mono<Digest> digest(DataFetchingEnvironment environment) {
        Viewer viewer = Asker.of(environment);
        if (!lists.hasDesk(viewer)) {
            return Mono.error(new Forbidden());
        }
        return of(viewer);
    }

    /** The digest of the institution of a viewer who has one. */
    Mono<Digest> of(Viewer viewer) {
        return lists.of(viewer).map(list -> Digest.of(String.valueOf(viewer.institutionCode()), list));
    }
}
