package org.svetionik.eventlog;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.svetionik.audit.Act;
import org.svetionik.audit.ActKind;
import org.svetionik.audit.AuditLog;
import org.svetionik.snapshot.Known;
import org.svetionik.snapshot.Snapshots;

/** Writes event logs of the whole graph to files, whether it fits into one snapshot or not. They hold pseudonyms, so each is recorded. */
@Component
public class EventLogs {

    private final Snapshots snapshots;
    private final AuditLog log;
    private final Clock clock;

    EventLogs(Snapshots snapshots, AuditLog log, Clock clock) {
        this.snapshots = snapshots;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Writes the log as OCEL 2.0, in place of a file of the same name, which is there only when it is whole. The audit log says first that it
     * is exported, and in the end how many events and objects of each type.
     *
     * @param day the last day that is known; null for this moment
     * @return how many events and objects of each type
     */
    public SortedMap<String, Long> write(Path file, @Nullable LocalDate day) throws IOException {
        log.append(Act.ofACommand(ActKind.READ, "export of the event log begins"));
        SortedMap<String, Long> counts = new TreeMap<>();
        try {
            counts.putAll(write(moment(day), file));
        } finally {
            log.append(
                    Act.ofACommand(ActKind.READ, "export of the event log ends").counting(counts));
        }
        return counts;
    }

    /** The end of the day, but no moment that is still to come. */
    private Instant moment(@Nullable LocalDate day) {
        Instant now = clock.instant();
        return day == null || Known.endOf(day).isAfter(now) ? now : Known.endOf(day);
    }

    private SortedMap<String, Long> write(Instant moment, Path file) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            SortedMap<String, Long> counts;
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                counts = Objects.requireNonNull(snapshots
                        .inParts(parts -> Ocel.write(parts, moment, out))
                        .block());
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            return counts;
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
