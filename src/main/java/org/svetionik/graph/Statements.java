package org.svetionik.graph;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Runs statements that read, each as one read transaction. */
@Component
public class Statements {

    private final Sessions sessions;

    Statements(Sessions sessions) {
        this.sessions = sessions;
    }

    /** The rows of a statement: values by column, as Java's own types. */
    public Mono<List<Map<String, Object>>> read(String cypher, Map<String, Object> parameters) {
        return Mono.usingWhen(
                Mono.fromSupplier(() -> sessions.async(AccessMode.READ)),
                session -> Mono.fromCompletionStage(() -> session.executeReadAsync(transaction -> transaction
                        .runAsync(cypher, parameters)
                        .thenCompose(cursor -> cursor.listAsync(Record::asMap)))),
                session -> Mono.fromCompletionStage(session::closeAsync));
    }
}
