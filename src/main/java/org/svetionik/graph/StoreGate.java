package org.svetionik.graph;

import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.async.AsyncSession;
import org.neo4j.driver.async.ResultCursor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Whether the store answers: asked every 200 ms, and told by the statements. Closed, it refuses at once; closing, it fails what is under
 * way. A store that keeps its connections open without a word counts as away after one second, but has all the time it needs for its first
 * answer.
 */
@Component
public class StoreGate implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(StoreGate.class);
    private static final Duration PERIOD = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final int MOST_UNANSWERED = 3;

    private final Sessions sessions;
    private final Scheduler thread = Schedulers.newSingle("store-gate", true);
    private final AtomicInteger unanswered = new AtomicInteger();
    private volatile Sinks.Empty<Void> closing = Sinks.empty();
    private volatile boolean open = true;
    private volatile boolean everAnswered;
    private volatile long lastAnswer = System.nanoTime();
    private long askedSince = lastAnswer;

    StoreGate(Sessions sessions) {
        this.sessions = sessions;
        Flux.interval(Duration.ZERO, PERIOD, thread).onBackpressureDrop().subscribe(tick -> watch());
    }

    public boolean isOpen() {
        return open;
    }

    /** For work that blocks: refuses it while the store is away. */
    public void requireOpen() {
        if (!open) {
            throw new StoreUnavailable();
        }
    }

    /** The same work, refused while the store is away, and failed with {@link StoreUnavailable} as soon as it goes. */
    public <T> Mono<T> guard(Mono<T> work) {
        return Mono.defer(() -> {
            Mono<T> away = closing.asMono().publishOn(Schedulers.parallel()).then(Mono.error(StoreUnavailable::new));
            return open ? Mono.firstWithSignal(away, work) : Mono.error(new StoreUnavailable());
        });
    }

    /** Tells that the store has just answered. */
    void answered() {
        lastAnswer = System.nanoTime();
        everAnswered = true;
    }

    /** Tells how a statement failed; one that found no store has it probed at once. */
    void failed(Throwable failure) {
        if (failure instanceof StoreUnavailable) {
            thread.schedule(this::watch);
        }
    }

    private void watch() {
        long silence = System.nanoTime() - Math.max(lastAnswer, askedSince);
        if (everAnswered && unanswered.get() > 0 && silence > PATIENCE.toNanos()) {
            close();
        }
        if (unanswered.get() < MOST_UNANSWERED) {
            probe();
        }
    }

    private void probe() {
        long begun = System.nanoTime();
        if (unanswered.getAndIncrement() == 0) {
            askedSince = begun;
        }
        ask().whenComplete((one, failure) -> {
            unanswered.decrementAndGet();
            thread.schedule(failure == null ? this::open : () -> closeUnlessAnsweredSince(begun));
        });
    }

    private CompletionStage<?> ask() {
        AsyncSession session = sessions.async(AccessMode.READ);
        return session.runAsync("RETURN 1", limited())
                .thenCompose(ResultCursor::consumeAsync)
                .whenComplete((summary, failure) -> session.closeAsync());
    }

    private static TransactionConfig limited() {
        return TransactionConfig.builder().withTimeout(PATIENCE).build();
    }

    private void open() {
        answered();
        if (!open) {
            closing = Sinks.empty();
            open = true;
            LOG.info("The store answers again");
        }
    }

    private void closeUnlessAnsweredSince(long begun) {
        if (lastAnswer - begun < 0) {
            close();
        }
    }

    private void close() {
        if (open) {
            open = false;
            closing.tryEmitEmpty();
            LOG.warn("The store does not answer; requests are refused until it does");
        }
    }

    @Override
    public void destroy() {
        thread.dispose();
    }
}
