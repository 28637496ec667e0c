package org.svetionik.snapshot;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stays of an earlier snapshot where some rows were recorded after a moment: all other rows of the large tables, and such a table whole
 * where none of its rows was. Small tables are read anew, for what one of their rows says can follow from another's.
 */
final class Earlier {

    private static final Set<String> LARGE = Set.of(
            "students", "observations", "cases", "referrals", "decisions", "measures", "linkedEntities", "links");

    private final Map<String, Record> tables = new HashMap<>();
    private final Map<String, Codes> codes = new HashMap<>();
    private final Set<String> changed;

    /** What stays of a snapshot, where these large tables are not what they were. */
    Earlier(Snapshot snapshot, Set<String> changed) {
        this.changed = changed;
        snapshot.tables().forEach(table -> {
            String name = name(table.getClass());
            tables.put(name, table);
            if (Columns.byName(table).get("codes") instanceof Codes keys) {
                codes.put(name, keys);
            }
        });
        codes.put("districts", snapshot.places().districts());
        codes.put("municipalities", snapshot.places().municipalities());
    }

    /** Whether a table has a row for students or what befell them, and so grows with their number. */
    static boolean isLarge(String table) {
        return LARGE.contains(table);
    }

    /** Passes on the rows of a large table as they were, those that have been recorded anew among them. */
    void replay(String table, Consumer<Row> reader) {
        if (LARGE.contains(table)) {
            Replay.each(Objects.requireNonNull(tables.get(table)), reader);
        }
    }

    /** {@return a large table of which nothing was recorded since, and which names rows of no others than these; null where it is not so} */
    <T extends Record> @Nullable T kept(Class<T> type, Codes... named) {
        String name = name(type);
        Record table = tables.get(name);
        if (table == null || !LARGE.contains(name) || changed.contains(name)) {
            return null;
        }
        boolean isSame = Columns.byName(table).values().stream()
                .allMatch(column ->
                        !(column instanceof Refs refs) || Stream.of(named).anyMatch(codes -> codes == refs.codes()));
        return isSame ? type.cast(table) : null;
    }

    /** {@return the keys of a table, as the same object where they are the same} */
    Codes kept(String table, Codes read) {
        Codes before = codes.get(table);
        return before != null && before.isSameAs(read) ? before : read;
    }

    private static String name(Class<?> table) {
        String name = table.getSimpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
