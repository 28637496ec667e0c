package org.svetionik.snapshot;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Consumer;
import org.svetionik.graph.Streams.Tables;

/**
 * What the store knew at a moment that is over, of the rows that were recorded since another: what was recorded after the moment is gone, and in
 * place of what was corrected after it stands the value that it had.
 *
 * <p>Corrections that come while it is read do no harm: a row that has just been corrected is found among the earlier values, which are read
 * last, and whoever reads a row twice reads it twice as it was at the moment.
 */
record KnownSource(Tables tables, Instant since, Instant moment) implements Source {

    /** Tables whose earlier values are kept under another name, that of the interchange. */
    private static final Map<String, String> NAMES =
            Map.of("participations", "training_participants", "attendances", "meeting_participants");

    @Override
    public void read(String table, Consumer<Row> reader) {
        tables.each(table, BoltSource.since(since), row -> reader.accept(BoltRow.knownAt(moment, row)));
        earlierValues(tables, table, moment, reader);
    }

    static Map<String, Object> at(Instant moment) {
        return Map.of("moment", moment.atZone(ZoneOffset.UTC));
    }

    /** Passes on the rows of a table that were known at a moment with other values than now. */
    static void earlierValues(Tables tables, String table, Instant moment, Consumer<Row> reader) {
        tables.each(
                "earlierValues",
                Map.of("table", NAMES.getOrDefault(table, table), "moment", moment.atZone(ZoneOffset.UTC)),
                row -> reader.accept(BoltRow.read(row.get("fact"))));
    }
}
