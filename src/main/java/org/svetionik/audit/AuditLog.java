package org.svetionik.audit;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * The record of who did what. An act is recorded when it is on the disk; what cannot be recorded must not be answered. Acts that come while
 * the disk is busy are written together. Several processes may write to the same folder.
 */
@Component
@EnableConfigurationProperties(AuditSettings.class)
public class AuditLog implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(AuditLog.class);
    private static final int MOST_AT_ONCE = 256;

    private final Tail tail;
    private final LogReader reader;
    private final Queue<Pending> waiting = new ConcurrentLinkedQueue<>();
    private final ExecutorService writer = Executors.newSingleThreadExecutor(AuditLog::thread);

    /** Finds the end of the log; refuses a folder that cannot be written, and a log whose end is broken. */
    AuditLog(AuditSettings settings, Clock clock, Openings openings) {
        LogFolder folder = new LogFolder(settings.folder());
        this.tail = new Tail(folder, clock, openings::take);
        this.reader = new LogReader(folder, tail);
        guarded(() -> {
            tail.open();
            return true;
        });
    }

    private record Pending(Act act, CompletableFuture<Head> done) {}

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "audit");
        thread.setDaemon(true);
        return thread;
    }

    /** Records an act, and returns when it is safe; for threads that may wait. Refuses with {@link AuditUnavailable}. */
    public Head append(Act act) {
        try {
            return submit(act).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof AuditUnavailable failure ? failure : e;
        }
    }

    /** Records an act; completes when it is safe, and fails with {@link AuditUnavailable}. Whoever cancels leaves it recorded. */
    public Mono<Head> record(Act act) {
        return Mono.fromFuture(() -> submit(act), true)
                .onErrorMap(CompletionException.class, Throwable::getCause)
                .publishOn(Schedulers.parallel());
    }

    private CompletableFuture<Head> submit(Act act) {
        Pending pending = new Pending(act, new CompletableFuture<>());
        waiting.add(pending);
        try {
            writer.execute(this::writeWaiting);
        } catch (RejectedExecutionException e) {
            pending.done().completeExceptionally(new AuditUnavailable("the service is closing", e));
        }
        return pending.done();
    }

    private void writeWaiting() {
        List<Pending> batch = new ArrayList<>();
        for (Pending next = waiting.poll(); next != null; next = batch.size() < MOST_AT_ONCE ? waiting.poll() : null) {
            batch.add(next);
        }
        if (batch.isEmpty()) {
            return;
        }
        try {
            List<Entry> entries =
                    guarded(() -> tail.append(batch.stream().map(Pending::act).toList()));
            for (int i = 0; i < batch.size(); i++) {
                batch.get(i).done().complete(entries.get(i).head());
            }
        } catch (RuntimeException e) {
            batch.forEach(pending -> pending.done().completeExceptionally(e));
        }
    }

    /** Does nothing with a failure, which is in the service's own log already. */
    static void isLogged(Throwable failure) {}

    /** Completes when what other processes have recorded so far is known here, too. */
    public Mono<Void> refreshed() {
        return Mono.defer(() -> guarded(tail::isCurrent)
                ? Mono.empty()
                : Mono.fromRunnable(this::refresh)
                        .subscribeOn(Schedulers.boundedElastic())
                        .then());
    }

    private void refresh() {
        guarded(() -> {
            tail.refresh();
            return true;
        });
    }

    /** {@return the last entry known here} */
    public Head head() {
        return tail.mark().head();
    }

    public LogReader reader() {
        return reader;
    }

    private static <T> T guarded(LogFolder.Work<T> work) {
        try {
            return work.run();
        } catch (IOException e) {
            LOG.error("The audit log cannot be written: {}", e.toString());
            throw new AuditUnavailable(e.toString(), e);
        } catch (AuditUnavailable e) {
            LOG.error("The audit log is not whole: {}", e.detail());
            throw e;
        }
    }

    /** Writes what is still waiting. */
    @Override
    public void destroy() throws InterruptedException {
        writer.shutdown();
        writer.awaitTermination(10, TimeUnit.SECONDS);
    }
}
