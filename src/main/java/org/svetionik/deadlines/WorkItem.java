package org.svetionik.deadlines;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.svetionik.records.RecordReference;

/**
 * Something that waits for an institution.
 *
 * @param record what it waits with: a referral, a case, a decision or an observation
 * @param caseCode null for signs of which there is no case yet
 * @param priority null where it has none
 * @param deadline null where no limit is set
 * @param ground null where no limit is set
 * @param receiverKind the kind of institution to hand on to; null for other work
 * @param receivers their codes, any of which will do
 */
record WorkItem(
        WorkKind kind,
        RecordReference record,
        @Nullable String caseCode,
        @Nullable String priority,
        Instant since,
        @Nullable Instant deadline,
        @Nullable Ground ground,
        @Nullable String receiverKind,
        List<String> receivers) {

    private static final double SECONDS_OF_HOUR = 3600;
    private static final String LAST = "~";

    WorkItem {
        receivers = List.copyOf(receivers);
    }

    /** Work that is no hand-off. */
    static WorkItem of(
            WorkKind kind,
            RecordReference record,
            @Nullable String caseCode,
            @Nullable String priority,
            Instant since,
            @Nullable Instant deadline,
            @Nullable Ground ground) {
        return new WorkItem(kind, record, caseCode, priority, since, deadline, ground, null, List.of());
    }

    /** {@return what stays the same while it waits} */
    String id() {
        return kind + ":" + record.code() + (receiverKind == null ? "" : ":" + receiverKind);
    }

    /** {@return its place: deadlines, those without one last, then codes} */
    String key() {
        String when = deadline == null ? LAST : "%015d".formatted(deadline.toEpochMilli());
        return when + ":" + record.code() + ":" + id();
    }

    boolean isOverdue(Instant now) {
        return deadline != null && now.isAfter(deadline);
    }

    /** Whether its deadline is no further away than this, or has passed. */
    boolean isDueWithin(Duration limit, Instant now) {
        return deadline != null && !deadline.isAfter(now.plus(limit));
    }

    /** {@return the hours until the deadline, negative after it; null where there is none} */
    @Nullable
    Double hoursLeft(Instant now) {
        return deadline == null ? null : Duration.between(now, deadline).toSeconds() / SECONDS_OF_HOUR;
    }
}
