package org.svetionik.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The end of the log, where entries are added. Reads what other processes added in between, and refuses to go on after an entry that does
 * not follow the one before, or where something is gone that was there.
 */
final class Tail {

    private static final int SEGMENTS_READ_AT_START = 2;

    private final LogFolder folder;
    private final Clock clock;
    private final Consumer<Entry> listener;
    private final List<Act> repairs = new ArrayList<>();
    private volatile Mark mark = new Mark(Head.NONE, null, 0);

    /** @param listener told of each entry of this month and the last, and of each one that is added, by whichever process */
    Tail(LogFolder folder, Clock clock, Consumer<Entry> listener) {
        this.folder = folder;
        this.clock = clock;
        this.listener = listener;
    }

    /** How far the log is known: its last entry, and the segment in which that ends at so many bytes. */
    record Mark(Head head, @Nullable Path segment, long size) {}

    Mark mark() {
        return mark;
    }

    /** Finds the end of the log, and notes there that it begins to be written and what had to be repaired. */
    void open() throws IOException {
        folder.create();
        folder.locked(() -> {
            List<Path> segments = folder.segments();
            for (Path segment :
                    segments.subList(Math.max(0, segments.size() - SEGMENTS_READ_AT_START), segments.size())) {
                read(segment, 0, segment.equals(segments.get(segments.size() - 1)));
            }
            repairs.add(Act.ofTheService(ActKind.START, "start"));
            return write(repairs);
        });
    }

    /** Whether nobody has added anything since. */
    boolean isCurrent() throws IOException {
        Mark known = mark;
        List<Path> segments = folder.segments();
        return segments.isEmpty()
                ? known.segment() == null
                : segments.get(segments.size() - 1).equals(known.segment())
                        && Files.size(known.segment()) == known.size();
    }

    /** Reads what others added. */
    void refresh() throws IOException {
        if (!isCurrent()) {
            folder.locked(() -> {
                catchUp();
                return write(repairs);
            });
        }
    }

    /** Adds acts in their order; they are on the disk when this returns. */
    List<Entry> append(List<Act> acts) throws IOException {
        return folder.locked(() -> {
            catchUp();
            List<Act> all = new ArrayList<>(repairs);
            all.addAll(acts);
            List<Entry> entries = write(all);
            return entries.subList(entries.size() - acts.size(), entries.size());
        });
    }

    private void catchUp() throws IOException {
        if (isCurrent()) {
            return;
        }
        Mark known = mark;
        List<Path> segments = folder.segments();
        if (known.segment() != null
                && (!segments.contains(known.segment()) || Files.size(known.segment()) < known.size())) {
            throw new AuditUnavailable(known.segment() + " is not as it was left", null);
        }
        for (Path segment : segments) {
            if (known.segment() == null || segment.compareTo(known.segment()) >= 0) {
                long start = segment.equals(known.segment()) ? known.size() : 0;
                read(segment, start, segment.equals(segments.get(segments.size() - 1)));
            }
        }
    }

    private void read(Path segment, long start, boolean last) throws IOException {
        long size = Files.size(segment);
        try (Lines lines = new Lines(segment, start, size)) {
            while (lines.next()) {
                take(segment, lines);
            }
            if (lines.offset() < size) {
                repair(segment, lines.offset(), size, last);
            }
            mark = new Mark(mark.head(), segment, lines.offset());
        }
    }

    private void take(Path segment, Lines lines) {
        Entry entry = EntryText.read(lines.text());
        boolean first = mark.segment() == null && mark.head().equals(Head.NONE);
        if (entry == null || !(entry.follows(mark.head()) || (first && entry.seq() > 1))) {
            throw new AuditUnavailable(
                    segment + " is broken at the entry after " + mark.head().seq(), null);
        }
        mark = new Mark(entry.head(), segment, lines.offset());
        listener.accept(entry);
    }

    private void repair(Path segment, long whole, long size, boolean last) throws IOException {
        if (!last) {
            throw new AuditUnavailable(segment + " ends within a line", null);
        }
        folder.setAside(segment, whole);
        repairs.add(Act.ofTheService(
                ActKind.REPAIR,
                "%d bytes without an end set aside from %s".formatted(size - whole, segment.getFileName())));
    }

    private List<Entry> write(List<Act> acts) throws IOException {
        if (acts.isEmpty()) {
            return List.of();
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Mark known = mark;
        List<Entry> entries = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Head head = known.head();
        for (Act act : acts) {
            Entry entry = Entry.after(head, now, act);
            entries.add(entry);
            text.append(EntryText.line(entry)).append('\n');
            head = entry.head();
        }
        write(text.toString().getBytes(StandardCharsets.UTF_8), folder.segment(now, known.segment()), head);
        entries.forEach(listener);
        repairs.clear();
        return entries;
    }

    private void write(byte[] text, Path segment, Head head) throws IOException {
        Mark known = mark;
        long end = segment.equals(known.segment()) ? known.size() : 0;
        folder.write(segment, end, text);
        mark = new Mark(head, segment, end + text.length);
    }
}
