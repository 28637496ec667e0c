package org.svetionik.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;

/**
 * The columns of one table while it is read: declared first, then filled row by row, then put in the order of the keys, each key once.
 */
final class Draft {

    private final String[] key;
    private final List<byte[]> keys = new ArrayList<>();
    private final List<Row.Standing> standings = new ArrayList<>();
    private final List<LongColumn> columns = new ArrayList<>();
    private int[] order = {};
    private UnaryOperator<Codes> keeping = codes -> codes;

    /** A table whose rows are told apart by these fields together. */
    Draft(String... key) {
        this.key = key;
    }

    /** Reads the whole table; every column was declared before. */
    Draft read(Source source, String table) {
        source.read(table, this::add);
        order = keys.isEmpty() ? new int[0] : sorted();
        keeping = codes -> source.kept(table, codes);
        return this;
    }

    private void add(Row row) {
        StringBuilder code = new StringBuilder(row.text(key[0]));
        for (int i = 1; i < key.length; i++) {
            code.append(' ').append(row.text(key[i]));
        }
        keys.add(code.toString().getBytes(UTF_8));
        standings.add(row.standing());
        columns.forEach(column -> column.add(row));
    }

    private int[] sorted() {
        Integer[] places = new Integer[keys.size()];
        Arrays.setAll(places, i -> i);
        Arrays.sort(places, this::compared);
        int[] sorted = new int[places.length];
        int size = 0;
        for (int i = 0; i < sorted.length; i++) {
            boolean isFirst = i == 0 || !Arrays.equals(keys.get(places[i - 1]), keys.get(places[i]));
            if (isFirst && standings.get(places[i]) != Row.Standing.GONE) {
                sorted[size++] = places[i];
            }
        }
        return Arrays.copyOf(sorted, size);
    }

    /** By key, and of equal ones the row that counts first. */
    private int compared(int one, int other) {
        int byKey = Arrays.compareUnsigned(keys.get(one), keys.get(other));
        return byKey == 0 ? standings.get(one).compareTo(standings.get(other)) : byKey;
    }

    Codes codes() {
        return keeping.apply(
                Codes.ofSorted(Arrays.stream(order).mapToObj(keys::get).toList()));
    }

    LongColumn instant(String field) {
        return column(row -> row.instant(field));
    }

    LongColumn day(String field) {
        return whole(row -> row.day(field));
    }

    LongColumn number(String field) {
        return whole(row -> row.number(field));
    }

    RefColumn ref(String field, Codes codes) {
        return ref(codes, row -> row.ref(field, codes));
    }

    RefColumn ref(Codes codes, ToIntFunction<Row> reading) {
        return new RefColumn(codes, whole(reading));
    }

    WordColumn words(String field) {
        return new WordColumn(field);
    }

    LongColumn column(ToLongFunction<Row> reading) {
        LongColumn column = new LongColumn(reading);
        columns.add(column);
        return column;
    }

    private LongColumn whole(ToIntFunction<Row> reading) {
        return column(reading::applyAsInt);
    }

    /** A column of numbers of any width while it grows. */
    final class LongColumn {

        private final ToLongFunction<Row> reading;
        private long[] values = new long[1024];
        private int size;

        private LongColumn(ToLongFunction<Row> reading) {
            this.reading = reading;
        }

        private void add(Row row) {
            values = size == values.length ? Arrays.copyOf(values, 2 * size) : values;
            values[size++] = reading.applyAsLong(row);
        }

        private int[] whole() {
            return Arrays.stream(order).map(place -> (int) values[place]).toArray();
        }

        Instants instants() {
            return new Instants(
                    Arrays.stream(order).mapToLong(place -> values[place]).toArray());
        }

        Days days() {
            return new Days(whole());
        }

        Numbers numbers() {
            return new Numbers(whole());
        }
    }

    /** A column of rows of another table while it grows. */
    record RefColumn(Codes codes, LongColumn column) {

        Refs refs() {
            return new Refs(column.whole(), codes);
        }
    }

    /** A column of words while it grows; refuses more than 128 different ones. */
    final class WordColumn {

        private final Map<String, Integer> places = new LinkedHashMap<>();
        private final LongColumn column;

        private WordColumn(String field) {
            column = whole(row -> place(row.text(field)));
        }

        private int place(String word) {
            int place = places.computeIfAbsent(word, any -> places.size());
            if (place > Byte.MAX_VALUE) {
                throw new IllegalStateException("More than 128 words in a column");
            }
            return place;
        }

        /** The words of the rows that count in alphabetical order, whatever row came first. */
        Words words() {
            boolean[] used = new boolean[places.size()];
            for (int place : order) {
                used[(int) column.values[place]] = true;
            }
            List<String> sorted = places.entrySet().stream()
                    .filter(place -> used[place.getValue()])
                    .map(Map.Entry::getKey)
                    .sorted()
                    .toList();
            byte[] place = new byte[places.size()];
            places.forEach((word, read) -> place[read] = (byte) sorted.indexOf(word));
            byte[] bytes = new byte[order.length];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = place[(int) column.values[order[i]]];
            }
            return new Words(bytes, sorted);
        }
    }
}
