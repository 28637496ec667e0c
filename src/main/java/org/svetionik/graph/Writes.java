package org.svetionik.graph;

import java.util.function.Function;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Writes in one transaction, on a thread of its own; what is given back is stored. Fails at once while the store is away. */
@Component
public class Writes {

    private final Sessions sessions;
    private final StoreGate gate;

    Writes(Sessions sessions, StoreGate gate) {
        this.sessions = sessions;
        this.gate = gate;
    }

    /** What some work gives that writes; it begins anew where the store asks for that, so it must do nothing else. */
    public <T> Mono<T> write(Function<TransactionContext, T> work) {
        return Mono.fromCallable(() -> blocking(work)).subscribeOn(Schedulers.boundedElastic());
    }

    private <T> T blocking(Function<TransactionContext, T> work) {
        gate.requireOpen();
        try (Session session = sessions.blocking(AccessMode.WRITE)) {
            return session.executeWrite(work::apply);
        } catch (Neo4jException failure) {
            Throwable translated = StoreFailures.translated(failure);
            gate.failed(translated);
            throw translated instanceof RuntimeException known ? known : failure;
        }
    }
}
