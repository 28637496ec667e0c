package org.svetionik.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.svetionik.audit.Tail.Mark;

/** Reads entries from any place of the log, in either direction, a block of them at a time. */
public final class LogReader {

    private final LogFolder folder;
    private final Tail tail;
    private final Map<Path, SegmentIndex> indexes = new ConcurrentHashMap<>();

    LogReader(LogFolder folder, Tail tail) {
        this.folder = folder;
        this.tail = tail;
    }

    /** The entries before a number, newest first. */
    public Stream<Entry> before(long seq) {
        List<SegmentIndex> segments = new ArrayList<>(segments());
        Collections.reverse(segments);
        return segments.stream()
                .filter(segment -> segment.firstSeq() < seq)
                .flatMap(segment -> backwards(segment, Math.min(seq - 1, segment.lastSeq())))
                .filter(entry -> entry.seq() < seq);
    }

    private static Stream<Entry> backwards(SegmentIndex segment, long from) {
        int last = segment.blockOf(from);
        return IntStream.rangeClosed(0, last).mapToObj(i -> last - i).flatMap(block -> {
            List<Entry> entries = block(segment, block);
            Collections.reverse(entries);
            return entries.stream();
        });
    }

    /** The entries from a number on, oldest first. */
    public Stream<Entry> from(long seq) {
        return segments().stream()
                .filter(segment -> segment.lastSeq() >= seq)
                .flatMap(segment -> forwards(segment, Math.max(seq, segment.firstSeq())))
                .filter(entry -> entry.seq() >= seq);
    }

    private static Stream<Entry> forwards(SegmentIndex segment, long from) {
        return IntStream.rangeClosed(segment.blockOf(from), segment.blockOf(segment.lastSeq()))
                .boxed()
                .flatMap(block -> block(segment, block).stream());
    }

    private static List<Entry> block(SegmentIndex segment, int block) {
        try {
            return segment.block(block);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<SegmentIndex> segments() {
        try {
            Mark mark = tail.mark();
            List<SegmentIndex> segments = new ArrayList<>();
            for (Path segment : folder.segments()) {
                long size = segment.equals(mark.segment()) ? mark.size() : Files.size(segment);
                if (size > 0 && mark.segment() != null && segment.compareTo(mark.segment()) <= 0) {
                    segments.add(indexed(segment, size));
                }
            }
            return segments;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SegmentIndex indexed(Path segment, long size) throws IOException {
        SegmentIndex index = indexes.get(segment);
        if (index == null) {
            index = new SegmentIndex(segment, firstSeq(segment, size));
            indexes.put(segment, index);
        }
        index.extend(size);
        return index;
    }

    private static long firstSeq(Path segment, long size) throws IOException {
        try (Lines lines = new Lines(segment, 0, size)) {
            Entry first = lines.next() ? EntryText.read(lines.text()) : null;
            if (first == null) {
                throw new AuditUnavailable(segment + " is broken at its first line", null);
            }
            return first.seq();
        }
    }
}
