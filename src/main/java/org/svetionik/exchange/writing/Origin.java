package org.svetionik.exchange.writing;

import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import org.svetionik.exchange.reading.CsvRecord;

/**
 * Where the rows of a batch come from.
 *
 * @param importId the import
 * @param file the file within the package
 * @param at when they are recorded, in UTC
 */
record Origin(String importId, String file, ZonedDateTime at) {

    /** What a fact carries of it. */
    Map<String, Object> provenance(CsvRecord record) {
        Map<String, Object> provenance = new HashMap<>();
        provenance.put("importId", importId);
        provenance.put("importFile", file);
        provenance.put("importLine", record.line());
        provenance.put("importedAt", at);
        return provenance;
    }
}
