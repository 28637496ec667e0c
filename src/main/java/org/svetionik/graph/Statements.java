package org.svetionik.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.neo4j.driver.Query;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.svetionik.access.Viewer;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Runs statements that read, each as one read transaction, for as long as the request has time. A statement is stopped in the store, too,
 * when its subscriber cancels or its request ends. Refuses with {@link TooBusy} what cannot even wait.
 */
@Component
@EnableConfigurationProperties(StatementSettings.class)
public class Statements implements DisposableBean {

    private final Sessions sessions;
    private final Terminator terminator;
    private final StoreGate gate;
    private final Turns turns;
    private final Duration timeLimit;

    // What is done with the rows must hold up neither the driver's threads nor the clocks of other requests.
    private final Scheduler answers =
            Schedulers.newParallel("answers", Runtime.getRuntime().availableProcessors(), true);

    Statements(Sessions sessions, Terminator terminator, StoreGate gate, StatementSettings settings) {
        this.sessions = sessions;
        this.terminator = terminator;
        this.gate = gate;
        this.turns = new Turns(settings.inFlight(), settings.waiting());
        this.timeLimit = settings.timeLimit();
    }

    /**
     * The rows of a statement: values by column, as Java's own types.
     *
     * @param viewer who asks; the statement is already narrowed to what the viewer may see
     */
    public Mono<List<Map<String, Object>>> read(Viewer viewer, String cypher, Map<String, Object> parameters) {
        Objects.requireNonNull(viewer, "Nothing is read without a viewer");
        return Mono.deferContextual(context -> {
            Deadline deadline = Deadline.of(context, timeLimit);
            Query query = new Query(cypher, parameters);
            Mono<List<Map<String, Object>>> rows = Mono.create(asker -> ask(query, deadline, asker));
            return deadline.bind(rows).publishOn(answers);
        });
    }

    private void ask(Query query, Deadline deadline, MonoSink<List<Map<String, Object>>> asker) {
        Reading reading = new Reading(query, deadline, turns);
        asker.onCancel(() -> reading.stop(terminator));
        reading.rows(sessions).whenComplete((rows, failure) -> {
            if (failure == null) {
                gate.answered();
                asker.success(rows);
            } else if (!reading.isStopped()) {
                gate.failed(failure);
                asker.error(failure);
            }
        });
    }

    /** How many statements are at the store. */
    int inFlight() {
        return turns.taken();
    }

    @Override
    public void destroy() {
        answers.dispose();
    }
}
