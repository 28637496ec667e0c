package org.svetionik.exchange.checking;

import java.util.ArrayList;
import java.util.List;
import org.svetionik.exchange.reading.CsvRecord;
import org.svetionik.exchange.tables.BoundTable;
import org.svetionik.exchange.tables.Column;

/**
 * The header of a file: which value of a record belongs to which column.
 *
 * @param text the header as it stands in the file
 * @param names the columns of the file in its order
 * @param problems what is wrong with it
 */
public record Header(BoundTable table, String text, List<String> names, List<Problem> problems) {

    /** The line of every header. */
    public static final long LINE = 1;

    /** The header of a table in the first record of a file. */
    public static Header of(BoundTable table, CsvRecord record) {
        List<String> names = record.text().isEmpty() ? List.of() : record.fields();
        Header header = new Header(table, record.text(), names, new ArrayList<>());
        header.checkEncoding(record);
        names.forEach(header::checkName);
        table.columns().stream()
                .filter(column -> column.required() && !names.contains(column.name()))
                .forEach(header::reportMissing);
        return header;
    }

    /** The header of a file without a record. */
    public static Header none(BoundTable table) {
        return of(table, new CsvRecord(LINE, "", false, false));
    }

    /** Whether rows below it can be told apart into columns. */
    public boolean isUsable() {
        return problems.stream()
                .noneMatch(problem -> problem.rule() == Rule.MISSING_COLUMN || problem.rule() == Rule.DUPLICATE_COLUMN);
    }

    /** Whether the file has the column. */
    public boolean has(Column column) {
        return names.contains(column.name());
    }

    /** The columns of the table that the file does not have. */
    public List<Column> absent() {
        return table.columns().stream().filter(column -> !has(column)).toList();
    }

    private void checkEncoding(CsvRecord record) {
        if (record.undecodable()) {
            problems.add(new Problem("", Rule.ENCODING, "The header is not UTF-8"));
        }
        if (record.unclosed()) {
            problems.add(new Problem("", Rule.QUOTE, "A quote in the header stays open"));
        }
    }

    private void checkName(String name) {
        if (names.indexOf(name) != names.lastIndexOf(name)) {
            Problem twice = new Problem(name, Rule.DUPLICATE_COLUMN, "The header names the column twice");
            if (!problems.contains(twice)) {
                problems.add(twice);
            }
        } else if (table.find(name).isEmpty()) {
            problems.add(new Problem(name, Rule.UNKNOWN_COLUMN, "The table " + table.name() + " has no such column"));
        }
    }

    private void reportMissing(Column column) {
        problems.add(new Problem(
                column.name(), Rule.MISSING_COLUMN, "The required column is missing; no row of the file is imported"));
    }
}
