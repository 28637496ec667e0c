package org.svetionik.snapshot;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Where the tables of a snapshot come from, in any order of rows. */
public interface Source {

    /** Passes every row of the table on, one at a time; a table that does not exist has none. Of a key see {@link Row.Standing}. */
    void read(String table, Consumer<Row> reader);

    /** {@return the table as an earlier snapshot holds it, where it is the same and names rows of these; null where it has to be read} */
    default <T extends Record> @Nullable T kept(Class<T> table, Codes... named) {
        return null;
    }

    /** {@return the keys of a table as they were read, or those of an earlier snapshot where they are the same} */
    default Codes kept(String table, Codes read) {
        return read;
    }
}
