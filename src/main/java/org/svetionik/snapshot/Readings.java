package org.svetionik.snapshot;

import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.svetionik.graph.Streams.Tables;
import org.svetionik.graph.TooBusy;

/**
 * Reads the newest snapshot. A store that is written to meanwhile does not keep still until all tables are read: what was recorded since the
 * beginning is read again, which is soon done, and so on until nothing was. Refuses with {@link TooBusy} while an import or a purge writes.
 */
final class Readings {

    private static final Logger LOG = LoggerFactory.getLogger(Readings.class);

    private final Clock clock;

    Readings(Clock clock) {
        this.clock = clock;
    }

    /** The snapshot of the store as it is when the reading ends. */
    Held whole(Tables tables) {
        StoreState state = state(tables);
        Instant now = clock.instant();
        Held read = caughtUp(new Held(Snapshot.read(new BoltSource(tables, Instant.EPOCH), now), state), tables);
        LOG.info(
                "A snapshot of {} referrals takes {} bytes",
                read.snapshot().referrals().size(),
                read.snapshot().bytes());
        return read;
    }

    /** The snapshot of the store as it is now, which is the one before where nothing was written or removed. */
    Held newer(Held before, Tables tables) {
        return state(tables).follows(before.state()) ? caughtUp(before, tables) : whole(tables);
    }

    private Held caughtUp(Held before, Tables tables) {
        Held held = before;
        StoreState state = state(tables);
        while (!state.isOfTheSameGraphAs(held.state())) {
            if (!state.follows(held.state())) {
                throw new TooBusy("Records were removed while the snapshot was read; ask again");
            }
            held = renewed(held, state, tables);
            state = state(tables);
        }
        return held;
    }

    private Held renewed(Held before, StoreState state, Tables tables) {
        Instant now = clock.instant();
        BoltSource changes = new BoltSource(tables, before.state().writtenAt());
        Earlier earlier = new Earlier(before.snapshot(), changes.changed());
        Snapshot renewed = Snapshot.read(new RenewedSource(changes, earlier), now);
        boolean isSame = renewed.fingerprint().equals(before.snapshot().fingerprint());
        return new Held(isSame ? before.snapshot() : renewed, state);
    }

    /** What the store holds; refuses while somebody writes what is only seen when it is whole. */
    StoreState state(Tables tables) {
        StoreState state = StoreState.read(tables);
        if (state.heldUntil().isAfter(clock.instant())) {
            throw new TooBusy("An import or a purge is writing; ask again when it has ended");
        }
        return state;
    }
}
