package org.svetionik.snapshot;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** A row of a table that an earlier snapshot holds. What it names stays the same row where the table that it names has the same keys. */
record Replay(Map<String, Column> columns, int row) implements Row {

    private static final Map<String, String> FIELDS = Map.of("codes", "code", "caze", "case");

    /** Passes every row of a table on in the order of the keys. */
    static void each(Record table, Consumer<Row> reader) {
        Map<String, Column> columns = new HashMap<>();
        Columns.byName(table).forEach((name, column) -> columns.put(FIELDS.getOrDefault(name, name), column));
        Codes codes = (Codes) column(columns, "code");
        for (int row = 0; row < codes.size(); row++) {
            reader.accept(new Replay(columns, row));
        }
    }

    private static Column column(Map<String, Column> columns, String field) {
        return Objects.requireNonNull(columns.get(field), () -> "The table has no field " + field);
    }

    @Override
    public String text(String field) {
        Column column = column(columns, field);
        if (column instanceof Refs refs) {
            return refs.text(row);
        }
        return column instanceof Codes codes ? codes.get(row) : ((Words) column).get(row);
    }

    @Override
    public int ref(String field, Codes codes) {
        Refs refs = (Refs) column(columns, field);
        return refs.codes() == codes ? refs.get(row) : codes.indexOf(refs.text(row));
    }

    @Override
    public int day(String field) {
        return ((Days) column(columns, field)).get(row);
    }

    @Override
    public long instant(String field) {
        return ((Instants) column(columns, field)).get(row);
    }

    @Override
    public int number(String field) {
        return ((Numbers) column(columns, field)).get(row, Numbers.NONE);
    }

    @Override
    public Standing standing() {
        return Standing.EARLIER;
    }
}
