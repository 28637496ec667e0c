package org.svetionik.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Where every so many entries of a segment begin, so that a few can be read from the midst of many. */
final class SegmentIndex {

    private static final int STEP = 256;

    private final Path file;
    private final long firstSeq;
    private final List<Long> starts = new ArrayList<>();
    private long entries;
    private long scanned;

    /** @param firstSeq the number of its first entry */
    SegmentIndex(Path file, long firstSeq) {
        this.file = file;
        this.firstSeq = firstSeq;
    }

    /** Learns what was added since, up to a size of the segment. */
    synchronized void extend(long size) throws IOException {
        if (size <= scanned) {
            return;
        }
        try (Lines lines = new Lines(file, scanned, size)) {
            long start = scanned;
            while (lines.next()) {
                if (entries++ % STEP == 0) {
                    starts.add(start);
                }
                start = lines.offset();
            }
            scanned = start;
        }
    }

    long firstSeq() {
        return firstSeq;
    }

    synchronized long lastSeq() {
        return firstSeq + entries - 1;
    }

    int blockOf(long seq) {
        return (int) ((seq - firstSeq) / STEP);
    }

    /** The entries of a block, oldest first. */
    List<Entry> block(int block) throws IOException {
        List<Entry> read = new ArrayList<>(STEP);
        try (Lines lines = new Lines(file, start(block), end(block))) {
            while (lines.next()) {
                Entry entry = EntryText.read(lines.text());
                if (entry == null) {
                    throw new AuditUnavailable(file + " is broken", null);
                }
                read.add(entry);
            }
        }
        return read;
    }

    private synchronized long start(int block) {
        return starts.get(block);
    }

    private synchronized long end(int block) {
        return block + 1 < starts.size() ? starts.get(block + 1) : scanned;
    }
}
