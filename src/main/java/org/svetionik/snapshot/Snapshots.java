package org.svetionik.snapshot;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.svetionik.access.Viewer;
import org.svetionik.graph.StoreUnavailable;
import org.svetionik.graph.Streams;
import org.svetionik.graph.TooBusy;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * The newest snapshot, for analyses, and those of what was known earlier. The first who asks has the newest read, and whoever asks from then on
 * has it at once; when something was written or removed, it is renewed in the background. Nothing is renewed while an import or a purge holds
 * its lock, so that no half of it is seen: then the one before stays, and where there is none, asking is refused with {@link TooBusy}.
 */
@Component
@EnableConfigurationProperties(SnapshotSettings.class)
public final class Snapshots implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Snapshots.class);

    private final Streams streams;
    private final SnapshotSettings settings;
    private final Readings readings;
    private final KnownSnapshots known;
    private final AtomicReference<@Nullable Held> held = new AtomicReference<>();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(Snapshots::daemon);

    private boolean failing;

    @SuppressWarnings("FutureReturnValueIgnored") // it goes on until the thread is shut down
    Snapshots(Streams streams, Clock clock, SnapshotSettings settings) {
        this.streams = streams;
        this.settings = settings;
        this.readings = new Readings(clock);
        this.known = new KnownSnapshots(clock);
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
            return newest == null ? background(() -> first().snapshot()) : Mono.just(newest.snapshot());
        });
    }

    /**
     * The snapshot of what the graph knew at a moment: values that were corrected later are those of before, and what was recorded later is not
     * there. What a purge removed is gone for every moment. Refuses, as KNOWN_AT, a moment that is still to come, or by which nothing was recorded.
     *
     * @param moment null for the newest
     */
    public Mono<Snapshot> knownAt(@Nullable Instant moment) {
        return moment == null
                ? newest()
                : Mono.defer(() -> {
                    Snapshot found = known.find(moment);
                    return found == null ? background(() -> knownAt(moment, first())) : Mono.just(found);
                });
    }

    private <T> Mono<T> background(Supplier<T> work) {
        return Mono.fromFuture(() -> CompletableFuture.supplyAsync(work, thread), true)
                .publishOn(Schedulers.parallel());
    }

    /** Of many who wait for the first one, all but one find it here. */
    private Held first() {
        Held found = held.get();
        if (found == null) {
            found = streams.read(Viewer.service(), settings.timeLimit(), readings::whole);
            held.set(found);
        }
        return found;
    }

    private Snapshot knownAt(Instant moment, Held newest) {
        return streams.read(Viewer.service(), settings.timeLimit(), tables -> known.read(moment, newest, tables));
    }

    /** Brings it up to date where something was written or removed; leaves the one before where nothing was, or it cannot be read. */
    void renew() {
        Held before = held.get();
        if (before == null) {
            return;
        }
        try {
            Held newer = streams.read(Viewer.service(), settings.timeLimit(), tables -> readings.newer(before, tables));
            held.set(newer);
            known.keep(newer.state().removedAt());
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

    @Override
    public void destroy() {
        thread.shutdownNow();
    }
}
