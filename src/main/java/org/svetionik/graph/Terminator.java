package org.svetionik.graph;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.async.AsyncSession;
import org.neo4j.driver.async.ResultCursor;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import reactor.core.scheduler.Schedulers;

/**
 * Stops statements in the store, which a driver cannot do from the session that runs them. Finds them by the id in their transaction's
 * metadata and asks again until they have ended, with one session for all of them. On a cluster it reaches the member that answers it;
 * elsewhere the transaction's own time limit holds.
 */
@Component
class Terminator implements DisposableBean {

    static final String METADATA_KEY = "svetionikRequest";

    private static final long PAUSE_MILLIS = 100;
    private static final String TERMINATE = """
            SHOW TRANSACTIONS YIELD transactionId AS running, metaData
            WHERE metaData[$key] IN $ids
            TERMINATE TRANSACTIONS running YIELD transactionId
            RETURN count(*) AS stopped""";

    private final Sessions sessions;
    private final Set<String> wanted = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean sweeping = new AtomicBoolean();
    private volatile boolean closed;

    Terminator(Sessions sessions) {
        this.sessions = sessions;
    }

    /** Keeps stopping the statement of that id until it has ended. */
    @SuppressWarnings("FutureReturnValueIgnored") // forgetting the id is all that is wanted
    void stop(String id, CompletableFuture<Void> ended) {
        wanted.add(id);
        ended.thenRun(() -> wanted.remove(id));
        sweep();
    }

    private void sweep() {
        if (!closed && !wanted.isEmpty() && sweeping.compareAndSet(false, true)) {
            AsyncSession session = sessions.async(AccessMode.READ);
            session.runAsync(TERMINATE, Map.of("key", METADATA_KEY, "ids", List.copyOf(wanted)))
                    .thenCompose(ResultCursor::consumeAsync)
                    .whenComplete((summary, failure) -> session.closeAsync().whenComplete((closed, late) -> again()));
        }
    }

    private void again() {
        sweeping.set(false);
        Schedulers.parallel().schedule(this::sweep, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public void destroy() {
        closed = true;
    }
}
