package org.svetionik.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder of one import: its package while it waits, its reports, and the mark of the process that runs it. */
record ImportFolder(Path path) {

    private static final String MARK = "running.lock";

    static ImportFolder of(Path imports, String importId) {
        return new ImportFolder(imports.resolve(importId));
    }

    String importId() {
        return path.getFileName().toString();
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

    /** The names of the imports whose packages still wait, in the order in which they came. */
    static List<String> unfinished(Path imports) {
        if (!Files.isDirectory(imports)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(imports)) {
            return folders.map(ImportFolder::new)
                    .filter(folder -> Files.exists(folder.dataPackage()))
                    .sorted(Comparator.comparingLong(
                            folder -> folder.dataPackage().toFile().lastModified()))
                    .map(ImportFolder::importId)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The waiting imports cannot be listed", e);
        }
    }

    /** Why the import failed, empty where it did not. */
    Optional<String> whyFailed() throws IOException {
        return Files.exists(failure()) ? Optional.of(Files.readString(failure())) : Optional.empty();
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
                throw new ImportRefused("Import " + importId() + " runs already");
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
