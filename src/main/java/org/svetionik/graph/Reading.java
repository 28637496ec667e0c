package org.svetionik.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Query;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.async.AsyncSession;
import org.neo4j.driver.async.AsyncTransactionContext;
import org.neo4j.driver.async.ResultCursor;

/** One statement that reads, from the queue to the end of its session. It gives its turn back when the store is done with it. */
@SuppressWarnings("FutureReturnValueIgnored") // each stage ends in an action that passes its outcome on
final class Reading {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Query query;
    private final Deadline deadline;
    private final Turns turns;
    private final CompletableFuture<Void> turn;
    private final String id = UUID.randomUUID().toString();
    private final CompletableFuture<List<Map<String, Object>>> rows = new CompletableFuture<>();
    private final CompletableFuture<Void> ended = new CompletableFuture<>();
    private volatile boolean stopped;

    Reading(Query query, Deadline deadline, Turns turns) {
        this.query = query;
        this.deadline = deadline;
        this.turns = turns;
        this.turn = turns.take();
    }

    /** The rows, once; a stopped reading never has any. */
    CompletionStage<List<Map<String, Object>>> rows(Sessions sessions) {
        turn.whenComplete((come, refusal) -> {
            if (refusal != null) {
                rows.completeExceptionally(refusal);
            } else if (stopped) {
                turns.giveBack();
            } else {
                ended.thenRun(turns::giveBack);
                run(sessions.async(AccessMode.READ));
            }
        });
        return rows;
    }

    private void run(AsyncSession session) {
        session.executeReadAsync(this::ask, config()).whenComplete((answer, failure) -> {
            session.closeAsync().whenComplete((closed, late) -> ended.complete(null));
            if (failure == null) {
                rows.complete(answer);
            } else {
                rows.completeExceptionally(StoreFailures.translated(failure));
            }
        });
    }

    private TransactionConfig config() {
        return TransactionConfig.builder()
                .withTimeout(deadline.remaining())
                .withMetadata(Map.of(Terminator.METADATA_KEY, id))
                .build();
    }

    private CompletionStage<List<Map<String, Object>>> ask(AsyncTransactionContext transaction) {
        if (stopped) {
            return CompletableFuture.failedFuture(new TimeExceeded());
        }
        CompletionStage<ResultCursor> cursor = transaction.runAsync(query);
        return cursor.thenCompose(answer -> answer.listAsync(Record::asMap));
    }

    /** Leaves the queue, or ends the statement in the store; a store that does not answer is waited for, but not for ever. */
    void stop(Terminator terminator) {
        stopped = true;
        if (!turns.cancel(turn)) {
            ended.completeOnTimeout(null, PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            terminator.stop(id, ended);
        }
    }

    boolean isStopped() {
        return stopped;
    }
}
