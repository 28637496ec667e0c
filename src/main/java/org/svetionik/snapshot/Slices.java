package org.svetionik.snapshot;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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
    private static final int BYTES_OF_A_STUDENT = 1_000;
    private static final int MOST_STUDENTS = 20_000;

    private final Readings readings;
    private final Clock clock;
    private final long most;
    private final int studentsOfAPart;
    private final Map<Wanted, Held> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Wanted, Held> eldest) {
            return size() > KEPT;
        }
    };

    /** @param most bytes that a snapshot may take */
    Slices(Readings readings, Clock clock, long most) {
        this.readings = readings;
        this.clock = clock;
        this.most = most;
        this.studentsOfAPart = (int) Math.max(1, Math.min(MOST_STUDENTS, most / BYTES_OF_A_STUDENT));
    }

    /** Whether the whole graph takes no more than it may. */
    boolean isWholeSmallEnough(Tables tables) {
        return Sizes.bytes(tables, "rowCounts", Map.of()) <= most;
    }

    /**
     * The slice for a span. Refuses one whose slice would take too much.
     *
     * @param span what it is, in view of the small tables
     * @param moment as of which it is known; null for the newest
     */
    Snapshot read(Function<Snapshot, Span> span, @Nullable Instant moment, Tables tables) {
        Instant now = clock.instant();
        KnownSnapshots.refuseToCome(moment, now);
        for (int i = 0; i < TRIES; i++) {
            StoreState state = readings.state(tables);
            Snapshot small = Snapshot.read(new SliceSource(tables, List.of(), moment), now);
            Wanted wanted = new Wanted(span.apply(small), moment);
            Held found = kept.get(wanted);
            if (found == null || !found.state().isOfTheSameGraphAs(state)) {
                found = new Held(anew(wanted, now, tables), state);
            }
            if (readings.state(tables).isOfTheSameGraphAs(state)) {
                kept.put(wanted, found);
                return found.snapshot();
            }
        }
        throw written();
    }

    /** What is made of the whole graph, which is passed on in parts, each with some students and the small tables. */
    <T> T inParts(Function<Consumer<Consumer<Snapshot>>, T> work, Tables tables) {
        StoreState state = readings.state(tables);
        T made = work.apply(reader -> each(reader, tables));
        if (!readings.state(tables).isOfTheSameGraphAs(state)) {
            throw written();
        }
        return made;
    }

    private void each(Consumer<Snapshot> reader, Tables tables) {
        String after = "";
        List<String> students;
        do {
            students = codes(tables, "studentsAfter", Map.of("after", after, "most", studentsOfAPart));
            reader.accept(Snapshot.read(new SliceSource(tables, students, null), clock.instant()));
            after = students.isEmpty() ? after : students.get(students.size() - 1);
        } while (students.size() == studentsOfAPart);
    }

    private static TooBusy written() {
        return new TooBusy("Records were written while they were read; ask again");
    }

    private Snapshot anew(Wanted wanted, Instant now, Tables tables) {
        Instant moment = wanted.moment();
        SortedSet<String> students =
                new TreeSet<>(codes(tables, "sliceStudents", wanted.span().parameters(moment == null ? now : moment)));
        if (moment != null) {
            students.addAll(codes(tables, "correctedStudents", KnownSource.at(moment)));
        }
        List<String> some = List.copyOf(students);
        if (Sizes.bytes(tables, "rowsOfStudents", Map.of("codes", some)) > most) {
            throw new BadRequest(
                    "SNAPSHOT_SIZE",
                    "The records of this time would take more memory than svetionik.snapshot.max-bytes allows;"
                            + " ask for a shorter window, or give the service more");
        }
        Snapshot slice = Snapshot.read(new SliceSource(tables, some, moment), now);
        return moment == null ? slice : KnownSnapshots.refuseEmpty(slice);
    }

    private static List<String> codes(Tables tables, String query, Map<String, Object> parameters) {
        List<String> codes = new ArrayList<>();
        tables.each(query, parameters, row -> codes.add(row.get("code").asString()));
        return codes;
    }

    private record Wanted(Span span, @Nullable Instant moment) {}
}
