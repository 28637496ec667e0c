package org.svetionik.deadlines;

import graphql.schema.DataFetchingEnvironment;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import org.svetionik.access.Forbidden;
import org.svetionik.access.Viewer;
import org.svetionik.graph.Asker;
import org.svetionik.graph.BadRequest;
import org.svetionik.records.Records;
import reactor.core.publisher.Flux;

/** Tells institutions of work whose deadline comes near or has passed, each once. */
@Controller
class ApproachingDeadlines {

    private static final int MOST_HOURS = 8760;

    private final WorkLists lists;
    private final TellingWork telling;
    private final Records records;
    private final Duration every;

    ApproachingDeadlines(WorkLists lists, TellingWork telling, Records records, DeadlineSettings settings) {
        this.lists = lists;
        this.telling = telling;
        this.records = records;
        this.every = settings.lookEvery();
    }

    @SubscriptionMapping
    Flux<TellingWork.Told> approachingDeadlines(@Argument int withinHours, DataFetchingEnvironment environment) {
        Viewer viewer = Asker.of(environment);
        if (!lists.hasDesk(viewer)) {
            throw new Forbidden();
        }
        if (withinHours < 0 || withinHours > MOST_HOURS) {
            throw new BadRequest("WITHIN_HOURS", "withinHours must be from 0 to " + MOST_HOURS);
        }
        Told told = new Told(Duration.ofHours(withinHours));
        return Looking.at(Flux.interval(Duration.ZERO, every), Flux.never())
                .concatMap(tick -> Looking.apart(lists.of(viewer)), 1)
                .concatMapIterable(list -> told.add(list).stream()
                        .map(item -> telling.of(item, list.asOf()))
                        .toList())
                .doOnNext(one -> records.note(environment, List.of(one.record())));
    }

    /** What one listener was told; of what no longer waits nothing is kept. */
    private static final class Told {

        private final Duration within;
        private final Set<String> ids = new HashSet<>();

        Told(Duration within) {
            this.within = within;
        }

        synchronized List<WorkItem> add(WorkList list) {
            List<WorkItem> near = list.items().stream()
                    .filter(item -> item.isDueWithin(within, list.asOf()))
                    .toList();
            ids.retainAll(near.stream().map(WorkItem::id).collect(Collectors.toSet()));
            return near.stream().filter(item -> ids.add(item.id())).toList();
        }
    }
}
