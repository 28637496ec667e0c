package org.svetionik.audit.inspection;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.svetionik.audit.Entry;
import org.svetionik.audit.LogReader;
import org.svetionik.audit.Opening;

/**
 * One time that somebody opened a case by breaking the glass.
 *
 * @param endedAt when it was closed before its time, or opened anew; null where neither was
 * @param recordsRead how many records the viewer read in that time, of this case and all others
 */
record GlassOpening(
        OffsetDateTime openedAt,
        String who,
        @Nullable String role,
        String caseCode,
        @Nullable String reason,
        OffsetDateTime until,
        @Nullable OffsetDateTime endedAt,
        long recordsRead) {

    /** The opening that an entry notes, and what the entries after it say of it. */
    static GlassOpening of(Entry entry, LogReader log) {
        Opening opening = Objects.requireNonNull(entry.act().opening());
        Instant until = Objects.requireNonNull(opening.until());
        Reading reading = new Reading(entry);
        try (Stream<Entry> later = log.from(entry.seq() + 1)) {
            later.takeWhile(next -> reading.endedAt == null && next.at().isBefore(until))
                    .forEach(reading::take);
        }
        Instant ended = reading.endedAt;
        return new GlassOpening(
                entry.at().atOffset(ZoneOffset.UTC),
                entry.act().who(),
                entry.act().role(),
                opening.caseCode(),
                opening.reason(),
                until.atOffset(ZoneOffset.UTC),
                ended == null ? null : ended.atOffset(ZoneOffset.UTC),
                reading.records);
    }

    /** What the same viewer did while the case stood open. */
    private static final class Reading {

        private final Entry opened;
        private long records;
        private @Nullable Instant endedAt;

        private Reading(Entry opened) {
            this.opened = opened;
        }

        private void take(Entry next) {
            boolean same = next.act().who().equals(opened.act().who())
                    && Objects.equals(next.act().role(), opened.act().role());
            if (same && next.act().brokenGlass()) {
                records += next.act().total();
            }
            if (same && isOfTheSameCase(next.act().opening())) {
                endedAt = next.at();
            }
        }

        private boolean isOfTheSameCase(@Nullable Opening other) {
            return other != null
                    && other.caseCode()
                            .equals(Objects.requireNonNull(opened.act().opening())
                                    .caseCode());
        }
    }
}
