package org.svetionik.connections;

import graphql.schema.DataFetchingEnvironment;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.svetionik.access.AccessMatrix;
import org.svetionik.access.Forbidden;
import org.svetionik.access.Kind;
import org.svetionik.access.Right;
import org.svetionik.access.Viewer;
import org.svetionik.explanation.Explanation;
import org.svetionik.graph.Asker;
import org.svetionik.graph.NamedQueries;
import org.svetionik.graph.PageInfo;
import org.svetionik.graph.Slice;
import org.svetionik.records.RecordReference;
import org.svetionik.records.Records;
import org.svetionik.snapshot.Known;
import org.svetionik.snapshot.Snapshots;
import org.svetionik.snapshot.Span;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Answers which cases hang together, for those who may see every case; refuses all others. */
@Controller
class CaseClusters {

    private static final int LISTED = 50;
    private static final int MOST = 500;

    private final Snapshots snapshots;
    private final NamedQueries queries;
    private final AccessMatrix matrix;
    private final Records records;
    private final Clock clock;

    CaseClusters(Snapshots snapshots, NamedQueries queries, AccessMatrix matrix, Records records, Clock clock) {
        this.snapshots = snapshots;
        this.queries = queries;
        this.matrix = matrix;
        this.records = records;
        this.clock = clock;
    }

    /** The type CaseClusterConnection of the schema. */
    record Answer(List<Slice.Edge<Cluster>> edges, PageInfo pageInfo, int totalCount, Explanation why) {}

    @QueryMapping
    Mono<Answer> caseClusters(
            @Argument @Nullable ClusterFilter filter,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            DataFetchingEnvironment environment) {
        Viewer viewer = Asker.of(environment);
        if (matrix.right(viewer, Kind.PATTERNS) != Right.ALL) {
            throw new Forbidden();
        }
        Asker.requirePurpose(viewer);
        ClusterFilter conditions = filter == null ? ClusterFilter.NONE : filter;
        conditions.check();
        Asker.trail(environment).touch();
        return snapshots
                .of(Span.ALL, null)
                .publishOn(Schedulers.boundedElastic())
                .map(snapshot -> new Clusters(new Known(snapshot, conditions.moment(clock.instant())), conditions))
                .flatMap(clusters -> {
                    Slice<ClusterPieces> page = clusters.page(first, after);
                    return meetings(viewer, page.nodes(), clusters.day())
                            .map(meetings -> page.map(pieces -> pieces.cluster(meetings)))
                            .doOnNext(shown -> note(environment, shown.nodes()))
                            .map(shown ->
                                    new Answer(shown.edges(), shown.pageInfo(), shown.totalCount(), clusters.why()));
                });
    }

    private Mono<Encounters> meetings(Viewer viewer, List<ClusterPieces> page, LocalDate day) {
        Set<String> holders = new HashSet<>();
        page.forEach(pieces -> holders.addAll(pieces.holderCodes()));
        Map<String, Object> parameters = Map.of("institutions", List.copyOf(holders), "day", day);
        return queries.run(viewer, "meetingsOfInstitutions", parameters).map(Encounters::of);
    }

    private void note(DataFetchingEnvironment environment, List<Cluster> shown) {
        shown.forEach(cluster -> records.note(
                environment, cluster.joined().stream().map(Cluster.Joined::by).toList()));
    }

    @SchemaMapping(typeName = "CaseCluster")
    List<Cluster.Joined> joins(Cluster cluster, @Argument @Nullable Integer first) {
        return Cluster.first(cluster.joined(), Allowed.number("first", first, LISTED, 1, MOST));
    }

    @SchemaMapping(typeName = "CaseCluster")
    List<Cluster.Holder> holders(Cluster cluster, @Argument @Nullable Integer first) {
        return Cluster.first(cluster.holding(), Allowed.number("first", first, LISTED, 1, MOST));
    }

    @SchemaMapping(typeName = "CaseCluster")
    List<Cluster.Pair> talks(Cluster cluster, @Argument @Nullable Integer first) {
        return Cluster.first(cluster.pairs(), Allowed.number("first", first, LISTED, 1, MOST));
    }

    @SchemaMapping(typeName = "CaseCluster", field = "records")
    Slice<RecordReference> cases(
            Cluster cluster,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            DataFetchingEnvironment environment) {
        return records.page(environment, cluster.list(), first, after);
    }
}
