package org.svetionik.snapshot;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.svetionik.graph.Streams.Tables;

/**
 * Some students with all that belongs to them, and the small tables.
 *
 * @param students their codes
 * @param moment as of which they are known; null for the newest
 */
record SliceSource(
        Tables tables, List<String> students, @Nullable Instant moment) implements Source {

    private static final int BATCH = 5_000;
    private static final String SUFFIX = "OfStudents";

    @Override
    public void read(String table, Consumer<Row> reader) {
        if (Earlier.isLarge(table)) {
            for (int from = 0; from < students.size(); from += BATCH) {
                List<String> batch = students.subList(from, Math.min(students.size(), from + BATCH));
                read(table + SUFFIX, Map.of("codes", batch), reader);
            }
        } else {
            read(table, Map.of(), reader);
        }
        if (moment != null) {
            KnownSource.earlierValues(tables, table, moment, reader);
        }
    }

    private void read(String query, Map<String, Object> parameters, Consumer<Row> reader) {
        tables.each(
                query,
                parameters,
                row -> reader.accept(moment == null ? BoltRow.read(row) : BoltRow.knownAt(moment, row)));
    }
}
