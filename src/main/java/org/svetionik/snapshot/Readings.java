package org.svetionik.snapshot;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.svetionik.graph.Streams.Tables;
import org.svetionik.graph.TooBusy;

/**
 * Reads the newest snapshot. A store that is written to meanwhile does not keep still until all tables are read: what was recorded since the
 * beginning is read again, which is soon done, and where somebody records all the time, it ends with what was known at a moment. Refuses with
 * {@link TooBusy} while an import or a purge writes.
 */
final class Readings {

    private static final Logger LOG = LoggerFactory.getLogger(Readings.class);
    private static final int ROUNDS = 3;

    private final Clock clock;

    Readings(Clock clock) {
        this.clock = clock;
    }

    /** The snapshot of the store as it is when the reading ends, or was shortly before. */
    Held whole(Tables tables) {
        StoreState state = state(tables);
        Instant now = clock.instant();
        Held first = new Held(Snapshot.read(new BoltSource(tables, Instant.EPOCH), now), state);
        Held read = caughtUp(first, following(first, tables), tables);
        LOG.info(
                "A snapshot of {} referrals takes {} bytes",
                read.snapshot().referrals().size(),
                read.snapshot().bytes());
        return read;
    }

    /** The snapshot of the store as it is now, which is the one before where nothing was written or removed. */
    Held newer(Held before, Tables tables) {
        StoreState state = state(tables);
        return state.follows(before.state()) ? caughtUp(before, state, tables) : whole(tables);
    }

    private Held caughtUp(Held before, StoreState now, Tables tables) {
        Held held = before;
        StoreState state = now;
        for (int i = 0; i < ROUNDS && !state.isOfTheSameGraphAs(held.state()); i++) {
            held = renewed(
                    held, state, tables, new BoltSource(tables, held.state().writtenAt()));
            state = following(held, tables);
        }
        return state.isOfTheSameGraphAs(held.state()) ? held : asKnownNow(held, state, tables);
    }

    /** Leaves out what is recorded while it is read, so that it ends where somebody records all the time. */
    private Held asKnownNow(Held before, StoreState state, Tables tables) {
        Instant since = before.state().writtenAt();
        Held held = renewed(before, state, tables, new KnownSource(tables, since, state.writtenAt()));
        following(held, tables);
        return held;
    }

    private StoreState following(Held before, Tables tables) {
        StoreState state = state(tables);
        if (!state.follows(before.state())) {
            throw new TooBusy("Records were removed while the snapshot was read; ask again");
        }
        return state;
    }

    private Held renewed(Held before, StoreState state, Tables tables, Source changes) {
        Instant now = clock.instant();
        Set<String> changed = new BoltSource(tables, before.state().writtenAt()).changed();
        Snapshot renewed = Snapshot.read(new RenewedSource(changes, new Earlier(before.snapshot(), changed)), now);
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
