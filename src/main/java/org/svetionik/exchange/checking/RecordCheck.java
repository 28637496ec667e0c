package org.svetionik.exchange.checking;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.svetionik.exchange.reading.CsvRecord;
import org.svetionik.exchange.tables.Column;

/** Checks the records of one file by themselves: every rule that needs neither another row nor the graph. */
public final class RecordCheck {

    private final Header header;
    private final List<@Nullable Column> columns = new ArrayList<>();
    private final CellCheck cells = new CellCheck();

    public RecordCheck(Header header) {
        this.header = header;
        header.names().forEach(name -> columns.add(header.table().find(name).orElse(null)));
    }

    /** The record as a row, with all that is wrong with it. */
    public Row row(CsvRecord record) {
        List<Problem> problems = new ArrayList<>(0);
        Row row = new Row(record, header.table().columns().size(), problems);
        List<String> fields = record.fields();
        checkForm(record, fields, problems);
        checkPersonalIdentifiers(fields, problems);
        if (record.unclosed() || fields.size() != columns.size()) {
            header.table().columns().forEach(row::markUnknown);
        } else {
            fill(row, fields);
        }
        return row;
    }

    private void checkForm(CsvRecord record, List<String> fields, List<Problem> problems) {
        if (record.undecodable()) {
            problems.add(new Problem("", Rule.ENCODING, "The record is not UTF-8"));
        }
        if (record.unclosed()) {
            problems.add(new Problem("", Rule.QUOTE, "A quote stays open, or the record is longer than 1 MiB"));
        } else if (fields.size() != columns.size()) {
            problems.add(new Problem(
                    "", Rule.FIELD_COUNT, fields.size() + " values under a header of " + columns.size() + " columns"));
        }
    }

    private void checkPersonalIdentifiers(List<String> fields, List<Problem> problems) {
        for (int i = 0; i < fields.size(); i++) {
            String field = fields.get(i);
            if (field.length() >= Jmbg.LENGTH || field.indexOf('@') >= 0) {
                String name = i < columns.size() ? header.names().get(i) : "";
                problems.addAll(PersonalIdentifiers.in(name, field));
            }
        }
    }

    private void fill(Row row, List<String> fields) {
        for (int i = 0; i < fields.size(); i++) {
            Column column = columns.get(i);
            if (column == null) {
                cells.checkLength(header.names().get(i), CellCheck.LONGEST, fields.get(i), row);
            } else {
                cells.check(column, fields.get(i), row);
            }
        }
    }
}
