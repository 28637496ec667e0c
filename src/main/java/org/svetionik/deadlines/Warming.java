package org.svetionik.deadlines;

import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.svetionik.access.Role;
import org.svetionik.access.Viewer;
import reactor.core.publisher.Flux;

/**
 * Has the store plan what {@link WorkLists} asks before anybody asks it: of an institution that is none, once for each role, since the text of
 * the statement depends on the role alone. The plan of so large a statement is what the first answer after a start waits for.
 */
@Component
@ConditionalOnWebApplication
class Warming {

    private static final Logger LOG = LoggerFactory.getLogger(Warming.class);
    private static final String NOWHERE = "-";

    private final WorkLists lists;

    Warming(WorkLists lists) {
        this.lists = lists;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        plan().subscribe(list -> {}, failure -> LOG.debug("What waits is planned when it is asked for"));
    }

    /** Asks once for each role that can have work, one after the other. */
    Flux<WorkList> plan() {
        return Flux.fromStream(Arrays.stream(Role.values()))
                .map(role -> Viewer.of("warming", role, NOWHERE, NOWHERE))
                .filter(lists::hasDesk)
                .concatMap(lists::of);
    }
}
