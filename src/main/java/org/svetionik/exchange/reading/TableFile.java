package org.svetionik.exchange.reading;

import java.io.IOException;
import java.io.InputStream;

/**
 * The CSV file of one table.
 *
 * @param size bytes, unpacked; as far as the package says so
 */
public record TableFile(String table, long size, Source source) {

    /** The name of the file within its package. */
    public String name() {
        return table + ".csv";
    }

    /** The bytes of a file. */
    @FunctionalInterface
    public interface Source {

        /** The bytes from the first one on; to be closed by the caller. */
        InputStream open() throws IOException;
    }
}
