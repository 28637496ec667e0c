package org.svetionik.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.svetionik.audit.Verification.Extent;

/** Follows the chain from the first entry. At the first broken link it looks through the rest, to say what became of the entry. */
final class Walk {

    private final List<Extent> segments;
    private final @Nullable Head noted;
    private Head head = Head.NONE;
    private @Nullable Path file;
    private long line;

    Walk(List<Extent> segments, @Nullable Head noted) {
        this.segments = segments;
        this.noted = noted;
    }

    Verification verification() throws IOException {
        Broken what = firstBroken();
        Finding finding = what == null ? null : new Finding(file, line, head.seq() + 1, what);
        return new Verification(head.seq(), head, finding);
    }

    private @Nullable Broken firstBroken() throws IOException {
        for (Extent segment : segments) {
            Broken what = firstBroken(segment);
            if (what != null) {
                return what;
            }
        }
        return noted == null || noted.seq() <= head.seq() ? null : Broken.TRUNCATED;
    }

    private @Nullable Broken firstBroken(Extent segment) throws IOException {
        file = segment.file();
        line = 0;
        try (Lines lines = new Lines(segment.file(), 0, segment.size())) {
            while (lines.next()) {
                line++;
                Entry entry = EntryText.read(lines.text());
                if (entry == null || !entry.follows(head) || contradicts(entry)) {
                    return whatHappened(entry);
                }
                head = entry.head();
            }
            line += lines.offset() < segment.size() ? 1 : 0;
            return lines.offset() < segment.size() ? Broken.UNFINISHED : null;
        }
    }

    private boolean contradicts(Entry entry) {
        return noted != null && noted.seq() == entry.seq() && !noted.hash().equals(entry.hash());
    }

    private Broken whatHappened(@Nullable Entry found) throws IOException {
        long expected = head.seq() + 1;
        if (found == null) {
            return occurrences(expected) > 0 ? Broken.INSERTED : Broken.CHANGED;
        }
        if (found.seq() == expected) {
            return Broken.CHANGED;
        }
        if (found.seq() < expected || occurrences(found.seq()) > 1) {
            return Broken.INSERTED;
        }
        return occurrences(expected) > 0 ? Broken.REORDERED : Broken.REMOVED;
    }

    /** How often a whole entry of this number stands at the broken link or after it. */
    private int occurrences(long seq) throws IOException {
        int count = 0;
        boolean reached = false;
        for (Extent segment : segments) {
            boolean here = segment.file().equals(file);
            reached |= here;
            count += reached ? occurrences(segment, here ? line : 1, seq) : 0;
        }
        return count;
    }

    private static int occurrences(Extent segment, long firstLine, long seq) throws IOException {
        int count = 0;
        try (Lines lines = new Lines(segment.file(), 0, segment.size())) {
            for (long at = 1; lines.next(); at++) {
                Entry entry = at < firstLine ? null : EntryText.read(lines.text());
                count += entry != null && entry.seq() == seq ? 1 : 0;
            }
        }
        return count;
    }
}
