package org.svetionik.snapshot;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.svetionik.graph.Streams.Tables;

/**
 * Some students with all that belongs to them, and the small tables.
 *
 * @param students their codes
 */
record SliceSource(Tables tables, List<String> students) implements Source {

    private static final int BATCH = 5_000;
    private static final String SUFFIX = "OfStudents";

    @Override
    public void read(String table, Consumer<Row> reader) {
        if (!Earlier.isLarge(table)) {
            tables.each(table, Map.of(), row -> reader.accept(BoltRow.read(row)));
            return;
        }
        for (int from = 0; from < students.size(); from += BATCH) {
            List<String> batch = students.subList(from, Math.min(students.size(), from + BATCH));
            tables.each(table + SUFFIX, Map.of("codes", batch), row -> reader.accept(BoltRow.read(row)));
        }
    }
}
