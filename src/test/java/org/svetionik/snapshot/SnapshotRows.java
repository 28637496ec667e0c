package org.svetionik.snapshot;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/** The rows of the keyed tables of a snapshot as texts, and as a source. */
record SnapshotRows(Snapshot snapshot) implements Source {

    @Override
    public void read(String table, Consumer<Row> reader) {
        new Earlier(snapshot, Set.of()).replay(table, reader);
    }

    /** {@return each row with its table, its code and what stands under each field} */
    Set<String> texts() {
        Set<String> texts = new TreeSet<>();
        snapshot.tables().forEach(table -> {
            Map<String, Column> columns = Columns.byName(table);
            if (columns.get("codes") instanceof Codes codes) {
                for (int row = 0; row < codes.size(); row++) {
                    texts.add(table.getClass().getSimpleName() + text(columns, row));
                }
            }
        });
        return texts;
    }

    private static String text(Map<String, Column> columns, int row) {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(columns)
                .forEach((name, column) ->
                        text.append(' ').append(name).append('=').append(value(column, row)));
        return text.toString();
    }

    private static Object value(Column column, int row) {
        if (column instanceof Codes codes) {
            return codes.get(row);
        } else if (column instanceof Refs refs) {
            return refs.text(row);
        } else if (column instanceof Words words) {
            return words.get(row);
        } else if (column instanceof Days days) {
            return days.get(row);
        } else if (column instanceof Instants instants) {
            return instants.get(row);
        }
        return ((Numbers) column).get(row, Numbers.NONE);
    }
}
