package org.svetionik.snapshot;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.svetionik.graph.Streams.Tables;

/**
 * The tables of the store, each asked for by the query of its name and passed on as its rows come in.
 *
 * @param since rows of large tables are those that were recorded later
 */
record BoltSource(Tables tables, Instant since) implements Source {

    @Override
    public void read(String table, Consumer<Row> reader) {
        tables.each(table, since(since), row -> reader.accept(BoltRow.read(row)));
    }

    /** {@return the large tables to which anything was recorded since} */
    Set<String> changed() {
        Set<String> changed = new HashSet<>();
        tables.each(
                "changedTables",
                since(since),
                row -> changed.add(row.get("table").asString()));
        return changed;
    }

    static Map<String, Object> since(Instant moment) {
        return Map.of("since", moment.atZone(ZoneOffset.UTC));
    }
}
