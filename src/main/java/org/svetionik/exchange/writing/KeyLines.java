package org.svetionik.exchange.writing;

import java.nio.file.Path;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/**
 * On which lines of a package the accepted and the rejected keys of each table stand. Kept in a file, because a package may hold more
 * keys than memory; of use to one run alone.
 */
public final class KeyLines implements AutoCloseable {

    private static final int CACHE_MEGABYTES = 16;
    private static final int BUFFER_KILOBYTES = 4096;

    private final MVStore store;

    /** Kept in a file. */
    public KeyLines(Path file) {
        this(new MVStore.Builder()
                .fileName(file.toString())
                .cacheSize(CACHE_MEGABYTES)
                .autoCommitBufferSize(BUFFER_KILOBYTES)
                .open());
    }

    private KeyLines(MVStore store) {
        this.store = store;
        // Nothing of it outlives the run: space is not worth the time that reclaiming it takes
        store.setAutoCommitDelay(0);
    }

    /** For a few rows. */
    static KeyLines inMemory() {
        return new KeyLines(new MVStore.Builder().open());
    }

    @Nullable
    Long accepted(String table, String key) {
        return accepted(table).get(key);
    }

    @Nullable
    Long rejected(String table, String key) {
        return rejected(table).get(key);
    }

    void accept(String table, String key, long line) {
        accepted(table).put(key, line);
    }

    void reject(String table, String key, long line) {
        rejected(table).putIfAbsent(key, line);
    }

    private MVMap<String, Long> accepted(String table) {
        return store.openMap("accepted " + table);
    }

    private MVMap<String, Long> rejected(String table) {
        return store.openMap("rejected " + table);
    }

    @Override
    public void close() {
        store.closeImmediately();
    }
}
