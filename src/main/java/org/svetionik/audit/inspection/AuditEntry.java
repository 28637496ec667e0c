package org.svetionik.audit.inspection;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.svetionik.audit.Act;
import org.svetionik.audit.ActKind;
import org.svetionik.audit.Entry;
import org.svetionik.audit.Opening;

/** An entry as the schema has it. */
record AuditEntry(
        long seq,
        OffsetDateTime at,
        ActKind kind,
        String who,
        @Nullable String role,
        @Nullable String purpose,
        String operation,
        List<String> errors,
        List<Pseudonyms> pseudonyms,
        List<Count> counts,
        long total,
        @Nullable String from,
        boolean brokenGlass,
        @Nullable String caseCode,
        @Nullable String reason,
        String previous,
        String hash) {

    record Pseudonyms(String label, List<String> codes) {

        static Pseudonyms of(String label, SortedSet<String> codes) {
            return new Pseudonyms(label, List.copyOf(codes));
        }
    }

    record Count(String of, long count) {}

    static AuditEntry of(Entry entry) {
        Act act = entry.act();
        Opening opening = act.opening();
        return new AuditEntry(
                entry.seq(),
                entry.at().atOffset(ZoneOffset.UTC),
                act.kind(),
                act.who(),
                act.role(),
                act.purpose(),
                act.operation(),
                act.errors(),
                act.pseudonyms().entrySet().stream()
                        .map(read -> Pseudonyms.of(read.getKey(), read.getValue()))
                        .toList(),
                act.counts().entrySet().stream()
                        .map(size -> new Count(size.getKey(), size.getValue()))
                        .toList(),
                act.total(),
                act.from(),
                act.brokenGlass(),
                opening == null ? null : opening.caseCode(),
                opening == null ? null : opening.reason(),
                entry.previous(),
                entry.hash());
    }
}
