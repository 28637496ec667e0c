package org.svetionik.audit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder of the log: one segment for each month, for its owner alone, and the lock that its writers take in turn. */
record LogFolder(Path path) {

    private static final String SEGMENT = "\\d{4}-\\d{2}\\.jsonl";
    private static final Set<StandardOpenOption> WRITE =
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.READ);
    private static final Set<StandardOpenOption> TORN = Set.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    /** The lock of a file is held for a whole process, so those within one take turns before. */
    private static final Map<Path, ReentrantLock> WITHIN_THE_PROCESS = new ConcurrentHashMap<>();

    void create() throws IOException {
        Files.createDirectories(path, ownerOnly("rwx------"));
    }

    /** The segments there are, oldest first. */
    List<Path> segments() throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> file.getFileName().toString().matches(SEGMENT))
                    .sorted()
                    .toList();
        }
    }

    /** The segment for an instant; never one before the last, so that the order of the files is the order of the entries. */
    Path segment(Instant at, @Nullable Path last) {
        Path ofMonth = path.resolve(YearMonth.from(at.atOffset(ZoneOffset.UTC)) + ".jsonl");
        return last != null && last.compareTo(ofMonth) > 0 ? last : ofMonth;
    }

    /** Does what one writer alone may do at a time, of this process and all others. */
    <T> T locked(Work<T> work) throws IOException {
        ReentrantLock turn =
                WITHIN_THE_PROCESS.computeIfAbsent(path.toAbsolutePath().normalize(), any -> new ReentrantLock());
        turn.lock();
        try (FileChannel channel = FileChannel.open(path.resolve("lock"), WRITE, ownerOnly("rw-------"));
                FileLock lock = channel.lock()) {
            if (!lock.isValid()) {
                throw new IOException("The lock of the audit log was lost");
            }
            return work.run();
        } finally {
            turn.unlock();
        }
    }

    /** Writes to a segment that ends at a place, and returns when it is on the disk; else leaves the segment as it was. */
    void write(Path segment, long end, byte[] text) throws IOException {
        boolean begins = end == 0;
        try (FileChannel file = FileChannel.open(segment, WRITE, ownerOnly("rw-------"))) {
            try {
                writeAll(file, end, ByteBuffer.wrap(text));
                file.force(false);
            } catch (IOException e) {
                file.truncate(end);
                throw e;
            }
        }
        if (begins) {
            forceNames();
        }
    }

    private static void writeAll(FileChannel file, long end, ByteBuffer text) throws IOException {
        while (text.hasRemaining()) {
            file.write(text, end + text.position());
        }
    }

    /** Moves what a killed process left unfinished at the end of a segment into a file of its own. */
    void setAside(Path segment, long whole) throws IOException {
        Path torn = segment.resolveSibling(segment.getFileName() + ".torn-" + whole);
        try (FileChannel copy = FileChannel.open(torn, TORN, ownerOnly("rw-------"));
                FileChannel file = FileChannel.open(segment, WRITE)) {
            file.transferTo(whole, file.size() - whole, copy);
            copy.force(true);
            file.truncate(whole);
            file.force(true);
        }
        forceNames();
    }

    private void forceNames() throws IOException {
        try (FileChannel folder = FileChannel.open(path, StandardOpenOption.READ)) {
            folder.force(true);
        }
    }

    private static FileAttribute<?>[] ownerOnly(String permissions) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    /** Work on the files of the log. */
    interface Work<T> {
        T run() throws IOException;
    }
}
