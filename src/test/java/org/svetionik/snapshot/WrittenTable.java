package org.svetionik.snapshot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** One table as a test writes it down: the names of its fields, then its rows, with cells that are divided by commas. */
record WrittenTable(String fields, List<String> rows) implements Source {

    static WrittenTable of(String fields, String... rows) {
        return new WrittenTable(fields, List.of(rows));
    }

    @Override
    public void read(String table, Consumer<Row> reader) {
        rows.forEach(row -> reader.accept(row(List.of(fields.split(",", -1)), row.split(",", -1))));
    }

    private static Row row(List<String> fields, String[] cells) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < cells.length; i++) {
            values.put(fields.get(i), cells[i]);
        }
        return new Cells(values);
    }

    private record Cells(Map<String, String> values) implements Row {

        @Override
        public String text(String field) {
            return values.getOrDefault(field, "");
        }

        @Override
        public int day(String field) {
            return text(field).isEmpty() ? Days.NONE : Integer.parseInt(text(field));
        }

        @Override
        public long instant(String field) {
            return text(field).isEmpty() ? Instants.NONE : Long.parseLong(text(field));
        }

        @Override
        public int number(String field) {
            return text(field).isEmpty() ? Numbers.NONE : Integer.parseInt(text(field));
        }
    }
}
