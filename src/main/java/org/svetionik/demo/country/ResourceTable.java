package org.svetionik.demo.country;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The rows of a CSV file on the class path. Refuses a file that is not there. */
public final class ResourceTable {
    private ResourceTable() {}

    public static List<NamedCsvRecord> rows(String path) {
        try (InputStream in = ResourceTable.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("No table on the class path at " + path);
            }
            return CsvReader.builder().ofNamedCsvRecord(in).stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the table " + path, e);
        }
    }
}
