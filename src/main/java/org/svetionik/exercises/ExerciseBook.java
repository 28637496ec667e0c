package org.svetionik.exercises;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.springframework.stereotype.Component;
import org.svetionik.access.Viewer;
import org.svetionik.graph.NamedQueries;
import org.svetionik.graph.Sessions;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Where exercises stand in the store: read for a viewer, or changed in one transaction. */
@Component
class ExerciseBook {

    private final Sessions sessions;
    private final NamedQueries queries;

    ExerciseBook(Sessions sessions, NamedQueries queries) {
        this.sessions = sessions;
        this.queries = queries;
    }

    /** Asks the store within a transaction that is being written. */
    interface Change {
        List<ExerciseRow> ask(String query, Map<String, ? extends @Nullable Object> parameters);
    }

    /** What a viewer may ask by a query. */
    Mono<List<ExerciseRow>> read(Viewer viewer, String query, Map<String, ? extends @Nullable Object> parameters) {
        return queries.run(viewer, query, nullable(parameters)).map(ExerciseRow::all);
    }

    /** The answers of an exercise; of them, only what tells no single answer may be shown. */
    Mono<List<ExerciseRow>> answers(Map<String, ? extends @Nullable Object> parameters) {
        return read(Viewer.service(), "exerciseAnswers", parameters);
    }

    /** What becomes of a change, once all of it is stored. */
    <T> Mono<T> change(Function<Change, T> work) {
        return Mono.fromCallable(() -> changeNow(work)).subscribeOn(Schedulers.boundedElastic());
    }

    /** The same; blocks the calling thread. */
    <T> T changeNow(Function<Change, T> work) {
        try (Session session = sessions.blocking(AccessMode.WRITE)) {
            return session.executeWrite(transaction -> work.apply((query, parameters) -> ExerciseRow.all(transaction
                    .run(queries.text(Viewer.service(), query), nullable(parameters))
                    .list(Record::asMap))));
        }
    }

    /** Parameters may be null, which the signatures below do not say. */
    @SuppressWarnings({"unchecked", "NullAway"})
    private static Map<String, Object> nullable(Map<String, ? extends @Nullable Object> parameters) {
        return (Map<String, Object>) parameters;
    }
}
