package org.svetionik.snapshot;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Rows that are new or have changed since an earlier snapshot, and all other rows as it holds them. */
record RenewedSource(Source changes, Earlier earlier) implements Source {

    @Override
    public void read(String table, Consumer<Row> reader) {
        changes.read(table, reader);
        earlier.replay(table, reader);
    }

    @Override
    public <T extends Record> @Nullable T kept(Class<T> table, Codes... named) {
        return earlier.kept(table, named);
    }

    @Override
    public Codes kept(String table, Codes read) {
        return earlier.kept(table, read);
    }
}
