package org.svetionik.exchange.reports;

import java.util.List;
import java.util.stream.Collectors;
import org.svetionik.exchange.checking.PersonalIdentifiers;
import org.svetionik.exchange.reading.CsvRecord;

/** A record as it stood in its file, but for what names a person outright. */
final class MaskedRow {

    private MaskedRow() {}

    static CsvRecord of(CsvRecord record) {
        CsvRecord masked = with(record, PersonalIdentifiers.mask(record.text()));
        return hidesAll(masked) ? masked : with(record, rewritten(record.fields()));
    }

    /** Whether quotes in odd places join the parts of what the mask took for two harmless texts. */
    private static boolean hidesAll(CsvRecord masked) {
        return masked.text().indexOf('"') < 0
                || masked.fields().stream()
                        .allMatch(field -> PersonalIdentifiers.mask(field).equals(field));
    }

    private static String rewritten(List<String> fields) {
        return fields.stream()
                .map(field -> '"' + PersonalIdentifiers.mask(field).replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(","));
    }

    private static CsvRecord with(CsvRecord record, String text) {
        return new CsvRecord(record.line(), text, record.undecodable(), record.unclosed());
    }
}
