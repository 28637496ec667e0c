package org.svetionik.exchange;

import java.io.IOException;
import java.nio.file.Files;
import org.neo4j.driver.TransactionContext;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** The lock of imports for other work that writes: nothing is imported meanwhile. Refuses while an import or other such work goes on. */
@Component
public class StoreLock {

    private final ImportBooks books;
    private final DataSettings settings;
    private final ImportIds ids;

    StoreLock(ImportBooks books, DataSettings settings, ImportIds ids) {
        this.books = books;
        this.settings = settings;
        this.ids = ids;
    }

    /** Does some work while the lock is held; the folder that marks it goes with its end, and tells the next one if this process dies. */
    public <T> T whileHeld(String work, Work<T> doing) throws IOException {
        String holder = work + "-" + ids.next();
        ImportFolder folder = ImportFolder.of(settings.imports(), holder);
        try {
            return folder.whileMarked(() -> {
                books.hold(holder);
                try {
                    return doing.run(transaction -> books.renew(transaction, holder));
                } finally {
                    books.free(holder);
                }
            });
        } finally {
            if (Files.exists(folder.path())) {
                FileSystemUtils.deleteRecursively(folder.path());
            }
        }
    }

    /** The lock as it is held. */
    @FunctionalInterface
    public interface Held {

        /** Holds the lock for longer once this transaction is through; refuses where it is lost, so that the transaction writes nothing. */
        void renew(TransactionContext transaction);
    }

    /** What is done while the lock is held. */
    @FunctionalInterface
    public interface Work<T> {

        T run(Held held) throws IOException;
    }
}
