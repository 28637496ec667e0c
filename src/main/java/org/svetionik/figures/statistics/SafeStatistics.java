package org.svetionik.figures.statistics;

import graphql.schema.DataFetchingEnvironment;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.svetionik.access.AccessMatrix;
import org.svetionik.access.Forbidden;
import org.svetionik.access.Kind;
import org.svetionik.access.Right;
import org.svetionik.access.Viewer;
import org.svetionik.figures.Audience;
import org.svetionik.figures.Cube;
import org.svetionik.figures.Releases;
import org.svetionik.figures.StatisticsDimension;
import org.svetionik.figures.StatisticsTable;
import org.svetionik.graph.Asker;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Answers statistics from releases alone, and lets those make them who may. */
@Controller
class SafeStatistics {

    private static final String QUERY = "statistics";

    private final Releases releases;
    private final AccessMatrix matrix;
    private final Clock clock;

    SafeStatistics(Releases releases, AccessMatrix matrix, Clock clock) {
        this.releases = releases;
        this.matrix = matrix;
        this.clock = clock;
    }

    @QueryMapping
    Mono<Statistics> statistics(
            @Argument StatisticsTable table,
            @Argument List<StatisticsDimension> dimensions,
            @Argument @Nullable StatisticsFilter filter,
            DataFetchingEnvironment environment) {
        Viewer viewer = Asker.of(environment);
        StatisticsFilter asked = filter == null ? StatisticsFilter.NONE : filter;
        Cube cube = Cube.of(table, dimensions);
        asked.refuseOthersThan(cube);
        return releases.read(viewer, QUERY, asked.years(), needed(cube))
                .map(read -> new Reader(viewer, cube, dimensions, asked).answer(read, clock.instant()));
    }

    private static List<Cube> needed(Cube cube) {
        List<Cube> needed = new ArrayList<>(List.of(cube, cube.total()));
        cube.dimensions().forEach(dimension -> needed.add(cube.margin(dimension)));
        return needed;
    }

    @MutationMapping
    Mono<List<ReadRelease>> releaseStatistics(DataFetchingEnvironment environment) {
        Viewer viewer = Asker.of(environment);
        if (matrix.right(viewer, Kind.RELEASES) != Right.ALL) {
            throw new Forbidden();
        }
        return Mono.fromCallable(releases::make)
                .subscribeOn(Schedulers.boundedElastic())
                .then(releases.read(viewer, QUERY, null, List.of()))
                .map(made -> made.stream()
                        .map(release -> ReadRelease.of(release, Audience.of(viewer)))
                        .toList());
    }
}
