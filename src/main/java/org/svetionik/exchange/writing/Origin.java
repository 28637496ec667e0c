package org.svetionik.exchange.writing;

import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.svetionik.exchange.reading.CsvRecord;

/**
 * Where the rows of a batch come from.
 *
 * @param importId the import, or what recorded one fact by itself
 * @param file the file within the package; null where there is none
 * @param at when they are recorded, in UTC
 */
record Origin(String importId, @Nullable String file, ZonedDateTime at) {

    static Origin ofOneFact(String recording, ZonedDateTime at) {
        return new Origin(recording, null, at);
    }

    /** What a fact carries of it. */
    Map<String, @Nullable Object> provenance(CsvRecord record) {
        Map<String, @Nullable Object> provenance = new HashMap<>();
        provenance.put("importId", importId);
        provenance.put("importFile", file);
        provenance.put("importLine", file == null ? null : record.line());
        provenance.put("importedAt", at);
        return provenance;
    }
}
