package org.svetionik.snapshot;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.svetionik.graph.BadRequest;
import org.svetionik.graph.Streams.Tables;
import org.svetionik.graph.TooBusy;

/**
 * Parts of a graph that is larger than the memory which snapshots may take, each with what the questions about a span rest on. The last few are
 * kept until something is written or removed.
 */
final class Slices {

    private static final int KEPT = 2;
    private static final int TRIES = 3;
    private static final String CODE = "SNAPSHOT_SIZE";

    private final Readings readings;
    private final Clock clock;
    private final long most;
    private final Map<Span, Held> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Span, Held> eldest) {
            return size() > KEPT;
        }
    };

    /** @param most bytes that a snapshot may take */
    Slices(Readings readings, Clock clock, long most) {
        this.readings = readings;
        this.clock = clock;
        this.most = most;
    }

    /** Whether the whole graph takes no more than it may. */
    boolean isWholeSmallEnough(Tables tables) {
        return Sizes.bytes(tables, "rowCounts", Map.of()) <= most;
    }

    /** The slice for a span. Refuses all spans together, and one whose slice would take too much. */
    Snapshot read(Span span, Tables tables) {
        if (span.isAll()) {
            throw new BadRequest(
                    CODE,
                    "This question rests on every record, and all of them would take more memory than"
                            + " svetionik.snapshot.max-bytes allows; give the service more");
        }
        for (int i = 0; i < TRIES; i++) {
            StoreState state = readings.state(tables);
            Held found = kept.get(span);
            if (found == null || !found.state().isOfTheSameGraphAs(state)) {
                found = new Held(anew(span, tables), state);
            }
            if (readings.state(tables).isOfTheSameGraphAs(state)) {
                kept.put(span, found);
                return found.snapshot();
            }
        }
        throw new TooBusy("Records were written while they were read; ask again");
    }

    private Snapshot anew(Span span, Tables tables) {
        var now = clock.instant();
        List<String> students = new ArrayList<>();
        tables.each(
                "sliceStudents",
                span.parameters(),
                row -> students.add(row.get("code").asString()));
        if (Sizes.bytes(tables, "rowsOfStudents", Map.of("codes", students)) > most) {
            throw new BadRequest(
                    CODE,
                    "The records of this time would take more memory than svetionik.snapshot.max-bytes allows;"
                            + " ask for a shorter window, or give the service more");
        }
        return Snapshot.read(new SliceSource(tables, students), now);
    }
}
