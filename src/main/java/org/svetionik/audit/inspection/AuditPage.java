package org.svetionik.audit.inspection;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.svetionik.audit.Entry;
import org.svetionik.audit.LogReader;
import org.svetionik.graph.BadRequest;

/**
 * What part of the log is asked for, newest first.
 *
 * @param seq the entry of the cursor; null where there is none
 */
record AuditPage(int size, boolean backward, @Nullable Long seq) {

    private static final int DEFAULT_SIZE = 20;
    private static final int MAXIMUM_SIZE = 500;

    /** Refuses sizes out of range, both directions at once, and cursors of other lists. */
    static AuditPage of(
            @Nullable Integer first, @Nullable String after, @Nullable Integer last, @Nullable String before) {
        boolean backward = last != null || before != null;
        if (backward && (first != null || after != null)) {
            throw new BadRequest("PAGE_DIRECTION", "Give first and after, or last and before, not both");
        }
        String cursor = backward ? before : after;
        return new AuditPage(
                backward ? size("last", last) : size("first", first),
                backward,
                cursor == null ? null : decoded(cursor));
    }

    private static int size(String name, @Nullable Integer value) {
        int size = value == null ? DEFAULT_SIZE : value;
        if (size < 0 || size > MAXIMUM_SIZE) {
            throw new BadRequest("PAGE_SIZE", name + " must be from 0 to " + MAXIMUM_SIZE + ", not " + size);
        }
        return size;
    }

    static String cursor(long seq) {
        byte[] text = ("audit:" + seq).getBytes(StandardCharsets.US_ASCII);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
    }

    private static long decoded(String cursor) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
            if (text.matches("audit:\\d{1,18}")) {
                return Long.parseLong(text.substring("audit:".length()));
            }
        } catch (IllegalArgumentException e) {
            throw unfit();
        }
        throw unfit();
    }

    private static BadRequest unfit() {
        return new BadRequest("CURSOR", "The cursor is none of this connection");
    }

    /** The page of those entries that are admitted. */
    <T> AuditConnection<T> read(LogReader log, Predicate<Entry> admitted, Function<Entry, T> node) {
        List<Entry> found = new ArrayList<>();
        try (Stream<Entry> entries = backward ? log.from(seq == null ? 1 : seq + 1) : log.before(start())) {
            entries.filter(admitted).limit(size + 1L).forEach(found::add);
        }
        boolean more = found.size() > size;
        List<Entry> page = new ArrayList<>(more ? found.subList(0, size) : found);
        boolean others = seq != null && isAnyBeyond(log, seq, admitted);
        if (backward) {
            Collections.reverse(page);
            return AuditConnection.of(page, node, others, more);
        }
        return AuditConnection.of(page, node, more, others);
    }

    private long start() {
        return seq == null ? Long.MAX_VALUE : seq;
    }

    /** Whether there are any on the other side of the cursor, its own entry among them. */
    private boolean isAnyBeyond(LogReader log, long cursor, Predicate<Entry> admitted) {
        try (Stream<Entry> beyond = backward ? log.before(cursor + 1) : log.from(cursor)) {
            return beyond.anyMatch(admitted);
        }
    }
}
