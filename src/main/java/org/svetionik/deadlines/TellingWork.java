package org.svetionik.deadlines;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.svetionik.records.RecordReference;
import org.svetionik.wording.Texts;
import org.svetionik.wording.Words;

/** Turns work into what people are told of it. */
@Component
class TellingWork {

    private final Texts texts = Texts.of("/deadlines/work");

    /** Work as the schema has it. */
    record Told(
            String id,
            WorkKind kind,
            Words whatToDo,
            RecordReference record,
            @Nullable String caseCode,
            @Nullable String priority,
            OffsetDateTime since,
            @Nullable OffsetDateTime deadline,
            boolean overdue,
            @Nullable Double hoursLeft,
            @Nullable Ground ground,
            @Nullable String receiverKind,
            List<String> receivers) {}

    Told of(WorkItem item, Instant now) {
        return new Told(
                item.id(),
                item.kind(),
                texts.words(item.kind().name(), values(item)),
                item.record(),
                item.caseCode(),
                item.priority(),
                utc(item.since()),
                item.deadline() == null ? null : utc(item.deadline()),
                item.isOverdue(now),
                item.hoursLeft(now),
                item.ground(),
                item.receiverKind(),
                item.receivers());
    }

    private static Map<String, Object> values(WorkItem item) {
        Map<String, Object> values = new HashMap<>();
        values.put("code", item.record().code());
        values.put("receiverKind", Objects.requireNonNullElse(item.receiverKind(), ""));
        values.put("priority", Objects.requireNonNullElse(item.priority(), ""));
        return values;
    }

    static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
