package org.svetionik.exchange.checking;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.svetionik.exchange.reading.CsvRecord;
import org.svetionik.exchange.tables.Column;

/** A record as a row of its table: the values that can be told, by column, and the problems found so far. */
public final class Row {

    private final CsvRecord record;
    private final @Nullable Object[] values;
    private final BitSet unknown = new BitSet();
    private final List<Problem> problems;

    Row(CsvRecord record, int columns, List<Problem> problems) {
        this.record = record;
        this.values = new Object[columns];
        this.problems = problems;
    }

    public CsvRecord record() {
        return record;
    }

    /** What is wrong with the record by itself. */
    public List<Problem> problems() {
        return problems;
    }

    /** The value of a column, null where it is empty, absent or cannot be told. */
    public @Nullable Object value(Column column) {
        return values[column.index()];
    }

    /** All values in the order of the columns. */
    public List<@Nullable Object> values() {
        return Arrays.asList(values.clone());
    }

    /** Whether the value of a column can be told, be it empty. */
    public boolean knows(Column column) {
        return !unknown.get(column.index());
    }

    void set(Column column, @Nullable Object value) {
        values[column.index()] = value;
    }

    void markUnknown(Column column) {
        unknown.set(column.index());
    }
}
