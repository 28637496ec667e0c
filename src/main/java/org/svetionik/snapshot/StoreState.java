package org.svetionik.snapshot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.svetionik.graph.Streams.Tables;

/**
 * What tells whether two readings saw the same graph. Whatever writes facts records them as of a moment that is later than those of all facts
 * before, and they are seen no sooner than it is. What never came to pass has the earliest moment of all.
 *
 * @param writtenAt the moment as of which the last facts were recorded
 * @param removedAt when facts were last removed
 * @param heldUntil when the lock of the import or purge that holds it is over
 */
record StoreState(Instant writtenAt, Instant removedAt, Instant heldUntil) {

    static StoreState read(Tables tables) {
        List<StoreState> one = new ArrayList<>(1);
        tables.each("snapshotState", Map.of(), row -> one.add(of(row)));
        return one.get(0);
    }

    private static StoreState of(Record row) {
        return new StoreState(moment(row.get("writtenAt")), moment(row.get("removedAt")), moment(row.get("until")));
    }

    private static Instant moment(Value value) {
        return value.isNull() ? Instant.EPOCH : value.asZonedDateTime().toInstant();
    }

    boolean isOfTheSameGraphAs(StoreState other) {
        return writtenAt.equals(other.writtenAt) && removedAt.equals(other.removedAt);
    }

    /** Whether what this one holds and the other does not was added or corrected: nothing was removed, nor is this an older store. */
    boolean follows(StoreState other) {
        return removedAt.equals(other.removedAt) && !writtenAt.isBefore(other.writtenAt);
    }
}
