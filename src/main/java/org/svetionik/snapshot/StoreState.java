package org.svetionik.snapshot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.svetionik.graph.Streams.Tables;

/**
 * What tells whether two readings saw the same graph: an import changes the first number with every batch that writes anything, a purge
 * the second.
 *
 * @param written facts that all imports created or corrected
 * @param cases cases that there are
 * @param heldUntil when the lock of whoever writes is over; the earliest moment of all where nobody holds it
 */
record StoreState(long written, long cases, Instant heldUntil) {

    static StoreState read(Tables tables) {
        List<StoreState> one = new ArrayList<>(1);
        tables.each("snapshotState", Map.of(), row -> one.add(of(row)));
        return one.get(0);
    }

    private static StoreState of(Record row) {
        Value until = row.get("until");
        return new StoreState(
                row.get("written").asLong(),
                row.get("cases").asLong(),
                until.isNull() ? Instant.MIN : until.asZonedDateTime().toInstant());
    }

    boolean isOfTheSameGraphAs(StoreState other) {
        return written == other.written && cases == other.cases;
    }
}
