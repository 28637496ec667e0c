package org.svetionik.exchange;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The folder of one import: its package while it waits, its reports, and the mark of the process that runs it. */
record ImportFolder(Path path) {

    private static final String MARK = "running.lock";

    static ImportFolder of(Path imports, String importId) {
        return new ImportFolder(imports.resolve(importId));
    }

    /** The uploaded package. */
    Path dataPackage() {
        return path.resolve("package.zip");
    }

    /** The file that keeps the keys of a run. */
    Path keys() {
        return path.resolve("keys.tmp");
    }

    /** Why the import failed, for whoever asks later. */
    Path failure() {
        return path.resolve("failure.txt");
    }

    /** Removes what an earlier run has left besides its reports. */
    void clear() throws IOException {
        Files.deleteIfExists(keys());
        Files.deleteIfExists(failure());
    }

    /** Does some work while the import is marked as running, for as long as this process lives; refused while it is marked. */
    <T> T whileMarked(Work<T> work) throws IOException {
        Files.createDirectories(path);
        try (FileChannel channel =
                FileChannel.open(path.resolve(MARK), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (!lock(channel)) {
                throw new ImportRefused("Import " + path.getFileName() + " runs already");
            }
            return work.run();
        }
    }

    /** Whether the import was begun with this folder, and the process that ran it is gone. */
    boolean isAbandoned() throws IOException {
        if (!Files.exists(path.resolve(MARK))) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(path.resolve(MARK), StandardOpenOption.WRITE)) {
            return lock(channel);
        }
    }

    private static boolean lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** What is done while an import runs. */
    @FunctionalInterface
    interface Work<T> {

        T run() throws IOException;
    }
}
