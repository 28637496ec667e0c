package org.svetionik.history;

import graphql.schema.DataFetchingEnvironment;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.svetionik.access.AccessMatrix;
import org.svetionik.access.Kind;
import org.svetionik.access.Right;
import org.svetionik.graph.Asker;
import org.svetionik.graph.Versions;
import reactor.core.publisher.Mono;

/** Answers what a record said before, to those who see it as it stands. */
@Controller
class RecordHistory {

    private final Versions versions;
    private final AccessMatrix matrix;

    RecordHistory(Versions versions, AccessMatrix matrix) {
        this.versions = versions;
        this.matrix = matrix;
    }

    @QueryMapping
    Mono<List<Version>> history(
            @Argument String id,
            @Argument @Nullable ZonedDateTime knownAt,
            @Argument @Nullable String institutionCode,
            DataFetchingEnvironment environment) {
        if (matrix.right(Asker.of(environment), Kind.HISTORY) == Right.NOTHING) {
            return Mono.just(List.of());
        }
        return versions.of(id, institutionCode, environment)
                .map(rows -> told(rows).stream()
                        .filter(version -> knownAt == null || version.isKnownAt(knownAt))
                        .toList());
    }

    /** The versions that differ in what the viewer is told: that something else changed is told no more than what. */
    private static List<Version> told(List<Map<String, Object>> rows) {
        List<Version> told = new ArrayList<>();
        for (Map<String, Object> row : rows) {
            Version version = Version.of(row);
            Version last = told.isEmpty() ? null : told.get(told.size() - 1);
            if (last != null && last.saysTheSameUntil(version)) {
                told.set(told.size() - 1, last.until(version.supersededAt()));
            } else {
                told.add(version);
            }
        }
        return IntStream.range(0, told.size())
                .mapToObj(i -> told.get(i).before(i + 1 < told.size() ? told.get(i + 1) : null))
                .toList();
    }
}
