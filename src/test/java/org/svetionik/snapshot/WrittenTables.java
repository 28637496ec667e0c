package org.svetionik.snapshot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;

/** Tables as tests write them down, row by row, with the field names of the snapshot's records. Days and instants are texts; what is left out is empty. */
public final class WrittenTables implements Source {

    private final Map<String, List<Map<String, String>>> tables = new HashMap<>();

    /** Adds a row; fields and values take turns. */
    public void add(String table, String... fieldsAndValues) {
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            row.put(fieldsAndValues[i], fieldsAndValues[i + 1]);
        }
        tables.computeIfAbsent(table, any -> new ArrayList<>()).add(row);
    }

    /** The same rows in another order. */
    public WrittenTables shuffled(long seed) {
        WrittenTables other = new WrittenTables();
        Random random = new Random(seed);
        tables.forEach((table, rows) -> {
            List<Map<String, String>> moved = new ArrayList<>(rows);
            Collections.shuffle(moved, random);
            other.tables.put(table, moved);
        });
        return other;
    }

    public Snapshot snapshot() {
        return Snapshot.read(this, Instant.EPOCH);
    }

    @Override
    public void read(String table, Consumer<Row> reader) {
        tables.getOrDefault(table, List.of()).forEach(row -> reader.accept(new MapRow(row)));
    }

    private record MapRow(Map<String, String> fields) implements Row {

        @Override
        public String text(String field) {
            return fields.getOrDefault(field, "");
        }

        @Override
        public int day(String field) {
            return fields.containsKey(field)
                    ? (int) LocalDate.parse(text(field)).toEpochDay()
                    : Days.NONE;
        }

        @Override
        public long instant(String field) {
            return fields.containsKey(field) ? Instant.parse(text(field)).toEpochMilli() : Instants.NONE;
        }

        @Override
        public int number(String field) {
            return fields.containsKey(field) ? Integer.parseInt(text(field)) : Numbers.NONE;
        }
    }
}
