package org.svetionik.snapshot;

import java.util.function.Consumer;

/** Where the tables of a snapshot come from, in any order of rows. */
public interface Source {

    /** Passes every row of the table on, one at a time; a table that does not exist has none. */
    void read(String table, Consumer<Row> reader);
}
