package org.svetionik.snapshot;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
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
import org.svetionik.graph.Streams.Tables;
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
    private final Slices slices;
    private final AtomicReference<@Nullable Held> held = new AtomicReference<>();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(Snapshots::daemon);

    private boolean failing;

    @SuppressWarnings("FutureReturnValueIgnored") // it goes on until the thread is shut down
    Snapshots(Streams streams, Clock clock, SnapshotSettings settings) {
        this.streams = streams;
        this.settings = settings;
        this.readings = new Readings(clock);
        this.known = new KnownSnapshots(clock);
        this.slices = new Slices(readings, clock, settings.most());
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
        return of(Span.ALL, null);
    }

    /**
     * The snapshot of what the graph knew at a moment: values that were corrected later are those of before, and what was recorded later is not
     * there. What a purge removed is gone for every moment. Refuses, as KNOWN_AT, a moment that is still to come, or by which nothing was recorded.
     *
     * <p>Where the graph takes more memory than a snapshot may, it is the slice that a question about a span of days rests on; one that takes
     * too much itself is refused as SNAPSHOT_SIZE.
     *
     * @param moment null for the newest
     */
    public Mono<Snapshot> of(Span span, @Nullable Instant moment) {
        return of(small -> span, moment);
    }

    /**
     * The same for a question whose span follows from the small tables.
     *
     * @param span is given a snapshot without students, and what belongs to them
     */
    public Mono<Snapshot> of(Function<Snapshot, Span> span, @Nullable Instant moment) {
        return Mono.defer(() -> {
            Held newest = held.get();
            Snapshot found = newest == null ? null : moment == null ? newest.snapshot() : known.find(moment);
            return found == null ? background(() -> read(span, moment)) : Mono.just(found);
        });
    }

    private <T> Mono<T> background(Supplier<T> work) {
        return Mono.fromFuture(() -> CompletableFuture.supplyAsync(work, thread), true)
                .publishOn(Schedulers.parallel());
    }

    private Snapshot read(Function<Snapshot, Span> span, @Nullable Instant moment) {
        return streams.read(Viewer.service(), settings.timeLimit(), tables -> {
            Held newest = first(tables);
            if (newest == null) {
                return slices.read(span, moment, tables);
            }
            return moment == null ? newest.snapshot() : known.read(moment, newest, tables);
        });
    }

    /**
     * What is made of every record by work that needs no two students at a time. It walks through one snapshot, or several where one would take
     * more memory than it may, each with some students and the small tables, as often as it likes. Refuses with {@link TooBusy} where
     * something was written meanwhile.
     */
    public <T> Mono<T> inParts(Function<Consumer<Consumer<Snapshot>>, T> work) {
        return background(() -> streams.read(Viewer.service(), settings.timeLimit(), tables -> {
            Held newest = first(tables);
            return newest == null
                    ? slices.inParts(work, tables)
                    : work.apply(reader -> reader.accept(newest.snapshot()));
        }));
    }

    /** The whole graph, null where it is too large. Of many who wait for the first one, all but one find it here. */
    private @Nullable Held first(Tables tables) {
        if (held.get() == null && slices.isWholeSmallEnough(tables)) {
            held.set(readings.whole(tables));
        }
        return held.get();
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
