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

    /** A letter of no script. */
    private static final String CODE = "\ue000";

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
                whatToDo(item),
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

    /** A code is no word: it stays in the letters that it has. */
    private Words whatToDo(WorkItem item) {
        String code = item.record().code();
        Words said = texts.words(item.kind().name(), values(item));
        return new Words(
                said.en().replace(CODE, code),
                said.srLatn().replace(CODE, code),
                said.srCyrl().replace(CODE, code));
    }

    private static Map<String, Object> values(WorkItem item) {
        Map<String, Object> values = new HashMap<>();
        values.put("code", CODE);
        values.put("receiverKind", Objects.requireNonNullElse(item.receiverKind(), ""));
        values.put("priority", Objects.requireNonNullElse(item.priority(), ""));
        return values;
    }

    static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
