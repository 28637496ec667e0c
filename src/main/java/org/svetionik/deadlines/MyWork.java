package org.svetionik.deadlines;

import graphql.schema.DataFetchingEnvironment;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.svetionik.access.Viewer;
import org.svetionik.graph.Asker;
import org.svetionik.graph.PageInfo;
import org.svetionik.graph.Slice;
import org.svetionik.records.Records;
import reactor.core.publisher.Mono;

/** Shows what waits for the institution of whoever asks. */
@Controller
class MyWork {

    private final WorkLists lists;
    private final TellingWork telling;
    private final Records records;

    MyWork(WorkLists lists, TellingWork telling, Records records) {
        this.lists = lists;
        this.telling = telling;
        this.records = records;
    }

    /** A page as the schema has it. */
    record WorkPage(
            List<Slice.Edge<TellingWork.Told>> edges,
            PageInfo pageInfo,
            int totalCount,
            OffsetDateTime asOf,
            int calendar) {}

    @QueryMapping
    Mono<WorkPage> myWork(
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable List<WorkKind> kinds,
            @Argument @Nullable Boolean overdue,
            DataFetchingEnvironment environment) {
        Viewer viewer = Asker.of(environment);
        return lists.of(viewer).map(list -> {
            List<WorkItem> asked = list.items().stream()
                    .filter(item -> kinds == null || kinds.contains(item.kind()))
                    .filter(item -> overdue == null || overdue == item.isOverdue(list.asOf()))
                    .toList();
            Slice<WorkItem> page = Slice.of(asked, WorkItem::key, first, after);
            note(page.nodes(), environment);
            Slice<TellingWork.Told> told = page.map(item -> telling.of(item, list.asOf()));
            return new WorkPage(
                    told.edges(),
                    told.pageInfo(),
                    told.totalCount(),
                    TellingWork.utc(list.asOf()),
                    lists.calendarVersion());
        });
    }

    private void note(List<WorkItem> shown, DataFetchingEnvironment environment) {
        Asker.trail(environment).touch();
        records.note(environment, shown.stream().map(WorkItem::record).toList());
    }
}
