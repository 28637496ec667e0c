package org.svetionik.snapshot;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.svetionik.access.Viewer;
import org.svetionik.graph.StoreUnavailable;
import org.svetionik.graph.Streams;
import org.svetionik.graph.Streams.Tables;
import org.svetionik.graph.TooBusy;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * The newest snapshot, for analyses. The first who asks has it read, and whoever asks from then on has it at once; when something was
 * written or removed, another is read in the background and takes its place. Two are in memory at most, beside those that analyses still
 * hold. Nothing is read while an import or a purge holds its lock, so that no half of it is seen: then the one before stays, and where
 * there is none, asking is refused with {@link TooBusy}.
 */
@Component
@EnableConfigurationProperties(SnapshotSettings.class)
public final class Snapshots implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Snapshots.class);

    private final Streams streams;
    private final Clock clock;
    private final SnapshotSettings settings;
    private final AtomicReference<@Nullable Held> held = new AtomicReference<>();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(Snapshots::daemon);

    private boolean failing;

    @SuppressWarnings("FutureReturnValueIgnored") // it goes on until the thread is shut down
    Snapshots(Streams streams, Clock clock, SnapshotSettings settings) {
        this.streams = streams;
        this.clock = clock;
        this.settings = settings;
        long pause = settings.checkEvery().toMillis();
        thread.scheduleWithFixedDelay(this::renew, pause, pause, TimeUnit.MILLISECONDS);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "snapshots");
        thread.setDaemon(true);
        return thread;
    }

    /** The newest snapshot there is; the first one when it has been read, which goes on where the asker does not wait for its end. */
    public Mono<Snapshot> newest() {
        return Mono.defer(() -> {
            Held newest = held.get();
            return newest == null
                    ? Mono.fromFuture(() -> CompletableFuture.supplyAsync(this::first, thread), true)
                            .publishOn(Schedulers.parallel())
                    : Mono.just(newest.snapshot());
        });
    }

    /** Of many who wait for the first one, all but one find it here. */
    private Snapshot first() {
        Held found = held.get();
        if (found == null) {
            found = streams.read(Viewer.service(), settings.timeLimit(), tables -> read(tables, state(tables)));
            held.set(found);
        }
        return found.snapshot();
    }

    /** Reads another one where something was written or removed; leaves the one before where nothing was, or it cannot be read. */
    void renew() {
        Held before = held.get();
        if (before == null) {
            return;
        }
        try {
            held.set(streams.read(Viewer.service(), settings.timeLimit(), tables -> newer(before, tables)));
            failing = false;
        } catch (TooBusy | StoreUnavailable e) {
            LOG.debug("The snapshot is renewed later: {}", e.getMessage());
        } catch (RuntimeException e) {
            report(e);
        }
    }

    /** Says once that the snapshot grows old, not every time that it is tried again. */
    private void report(RuntimeException failure) {
        if (!failing) {
            LOG.error("The snapshot cannot be renewed; it is tried again until it can", failure);
        }
        failing = true;
    }

    private Held newer(Held before, Tables tables) {
        StoreState state = state(tables);
        return state.isOfTheSameGraphAs(before.state()) ? before : read(tables, state);
    }

    private Held read(Tables tables, StoreState state) {
        Instant now = clock.instant();
        Snapshot snapshot = Snapshot.read(new BoltSource(tables), now);
        if (!state.isOfTheSameGraphAs(state(tables))) {
            throw new TooBusy("Records were written while the snapshot was read; ask again");
        }
        LOG.info(
                "A snapshot of {} referrals takes {} bytes",
                snapshot.referrals().size(),
                snapshot.bytes());
        return new Held(snapshot, state);
    }

    /** What the store holds; refuses while somebody writes. */
    private StoreState state(Tables tables) {
        StoreState state = StoreState.read(tables);
        if (state.heldUntil().isAfter(clock.instant())) {
            throw new TooBusy("An import or a purge is writing; ask again when it has ended");
        }
        return state;
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }

    private record Held(Snapshot snapshot, StoreState state) {}
}
