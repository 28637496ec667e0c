package org.svetionik.snapshot;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.svetionik.graph.BadRequest;
import org.svetionik.graph.Streams.Tables;
import org.svetionik.graph.TooBusy;

/** The last few snapshots of what was known earlier. They are forgotten when a purge has removed anything. */
final class KnownSnapshots {

    private static final int KEPT = 2;

    private final Clock clock;
    private final Map<Instant, Snapshot> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Instant, Snapshot> eldest) {
            return size() > KEPT;
        }
    };
    private Instant removedAt = Instant.EPOCH;

    KnownSnapshots(Clock clock) {
        this.clock = clock;
    }

    synchronized @Nullable Snapshot find(Instant moment) {
        return kept.get(moment);
    }

    /** Forgets all where something was removed since they were read. */
    synchronized void keep(Instant removed) {
        if (!removed.equals(removedAt)) {
            kept.clear();
            removedAt = removed;
        }
    }

    private synchronized void put(Instant moment, Snapshot snapshot) {
        kept.put(moment, snapshot);
    }

    /** The snapshot known at a moment, for which the newest one is read where something was recorded since or between. */
    Snapshot read(Instant moment, Held newest, Tables tables) {
        Instant now = clock.instant();
        refuseToCome(moment, now);
        Snapshot found = find(moment);
        if (found != null) {
            return found;
        }
        StoreState state = StoreState.read(tables);
        if (!state.removedAt().equals(newest.state().removedAt())) {
            throw new TooBusy("Records are being removed; ask again when that has ended");
        }
        keep(state.removedAt());
        boolean isOver = moment.isBefore(state.writtenAt());
        if (!isOver && state.isOfTheSameGraphAs(newest.state())) {
            return newest.snapshot();
        }
        Snapshot snapshot = known(moment, now, newest, tables);
        if (isOver) {
            put(moment, snapshot);
        }
        return snapshot;
    }

    private static Snapshot known(Instant moment, Instant now, Held newest, Tables tables) {
        Instant written = newest.state().writtenAt();
        Instant since = moment.isBefore(written) ? moment : written;
        Earlier earlier = new Earlier(newest.snapshot(), new BoltSource(tables, since).changed());
        return refuseEmpty(Snapshot.read(new RenewedSource(new KnownSource(tables, since, moment), earlier), now));
    }

    /** Refuses a moment that is still to come. */
    static void refuseToCome(@Nullable Instant moment, Instant now) {
        if (moment != null && moment.isAfter(now)) {
            throw new BadRequest("KNOWN_AT", "knownAt must not be after this moment");
        }
    }

    /** Refuses a snapshot of a moment by which nothing was recorded. */
    static Snapshot refuseEmpty(Snapshot snapshot) {
        if (snapshot.isEmpty()) {
            throw new BadRequest(
                    "KNOWN_AT", "By knownAt nothing was recorded that the graph still holds; ask for a later moment");
        }
        return snapshot;
    }
}
