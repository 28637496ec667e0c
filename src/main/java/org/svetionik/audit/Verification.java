package org.svetionik.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A walk over the whole log that ends at the first broken link. Of a log that is being written it takes what there is when it begins.
 *
 * @param entries how many entries form a chain from the first one on
 * @param head the last of them
 * @param finding the first broken link; null where all are whole
 */
public record Verification(
        long entries, Head head, @Nullable Finding finding) {

    /** Verifies the log in a folder, against a head that was noted earlier where there is one; changes nothing. */
    public static Verification of(Path folder, @Nullable Head noted) throws IOException {
        LogFolder log = new LogFolder(folder);
        return new Walk(snapshot(log), noted).verification();
    }

    /** A segment and its size when the walk began. */
    record Extent(Path file, long size) {}

    /** Takes the sizes when no writer is in the midst of a line; of a copy that cannot be written, as they are. */
    private static List<Extent> snapshot(LogFolder log) throws IOException {
        return Files.isWritable(log.path()) ? log.locked(() -> extents(log)) : extents(log);
    }

    private static List<Extent> extents(LogFolder log) throws IOException {
        List<Extent> extents = new ArrayList<>();
        for (Path segment : log.segments()) {
            extents.add(new Extent(segment, Files.size(segment)));
        }
        return extents;
    }
}
