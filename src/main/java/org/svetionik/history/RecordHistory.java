package org.svetionik.history;

import graphql.schema.DataFetchingEnvironment;
import java.time.ZonedDateTime;
import java.util.List;
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
                .map(rows -> Version.told(rows).stream()
                        .filter(version -> knownAt == null || version.isKnownAt(knownAt))
                        .toList());
    }

    @QueryMapping
    Mono<CaseAsKnown> caseAsKnown(
            @Argument String caseCode, @Argument ZonedDateTime knownAt, DataFetchingEnvironment environment) {
        if (matrix.right(Asker.of(environment), Kind.HISTORY) == Right.NOTHING) {
            return Mono.empty();
        }
        return versions.ofCase(caseCode, environment).flatMap(rows -> Mono.justOrEmpty(CaseAsKnown.of(rows, knownAt)));
    }
}
