package org.svetionik.connections;

import graphql.schema.DataFetchingEnvironment;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.svetionik.access.AccessMatrix;
import org.svetionik.access.Kind;
import org.svetionik.access.Right;
import org.svetionik.explanation.Explanation.Condition;
import org.svetionik.graph.Asker;
import org.svetionik.graph.GlobalId;
import org.svetionik.graph.Surroundings;
import org.svetionik.model.Days;
import org.svetionik.records.RecordReference;
import reactor.core.publisher.Mono;

/** Answers by which ways two records hang together, as far as the viewer may see what lies between them. */
@Controller
class Paths {

    private static final int K = 3;
    private static final int MOST = 20;

    /** So many links are read at a step; whoever asks for more is told so, and never given a way that is not among the shortest. */
    static final int LINKS = 5000;

    private final Surroundings surroundings;
    private final AccessMatrix matrix;
    private final Clock clock;

    Paths(Surroundings surroundings, AccessMatrix matrix, Clock clock) {
        this.surroundings = surroundings;
        this.matrix = matrix;
        this.clock = clock;
    }

    @QueryMapping
    Mono<ShortestPaths> shortestPaths(
            @Argument String from,
            @Argument String to,
            @Argument @Nullable List<String> throughKinds,
            @Argument @Nullable Integer k,
            @Argument @Nullable OffsetDateTime asOf,
            DataFetchingEnvironment environment) {
        int most = Allowed.number("k", k, K, 1, MOST);
        Allowed.some("throughKinds", throughKinds);
        if (matrix.right(Asker.of(environment), Kind.CONNECTIONS) == Right.NOTHING) {
            return Mono.empty();
        }
        LocalDate day = asOf == null ? null : LocalDate.ofInstant(asOf.toInstant(), Days.ZONE);
        List<String> kinds = throughKinds == null ? RecordKinds.BETWEEN : throughKinds;
        return surroundings
                .between(from, to, RecordKinds.labels(kinds), LINKS, environment)
                .map(row -> {
                    refuseTooMany(row);
                    return ShortestPaths.of(
                            row,
                            reference(from),
                            reference(to),
                            most,
                            day,
                            conditions(kinds, most, day),
                            clock.instant());
                })
                .doOnNext(found -> note(found, environment));
    }

    private static List<Condition> conditions(List<String> kinds, int k, @Nullable LocalDate day) {
        return List.of(
                new Condition("throughKinds", String.join(", ", kinds)),
                new Condition("k", String.valueOf(k)),
                new Condition("day", day == null ? "any" : day.toString()));
    }

    private static RecordReference reference(String id) {
        Optional<GlobalId> global = GlobalId.decoded(id);
        return global.map(one -> new RecordReference(one.label(), one.key())).orElseThrow();
    }

    private static void refuseTooMany(Map<String, Object> row) {
        List<?> read = (List<?>) Objects.requireNonNull(row.get("read"));
        if (read.stream().anyMatch(links -> ((Number) links).intValue() > LINKS)) {
            throw Allowed.refusal("TOO_MANY_LINKS", "throughKinds", Map.of("most", LINKS));
        }
    }

    private void note(ShortestPaths found, DataFetchingEnvironment environment) {
        found.paths().stream()
                .flatMap(path -> path.records().stream())
                .forEach(one -> surroundings.note(
                        Asker.trail(environment), one.reference().label(), one.code()));
    }
}
