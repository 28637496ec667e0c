package org.svetionik.exercises;

import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.svetionik.wording.Language;
import org.svetionik.wording.Words;

/** A row of an answer of the store. */
record ExerciseRow(Map<String, Object> values) {

    static List<ExerciseRow> all(List<Map<String, Object>> rows) {
        return rows.stream().map(ExerciseRow::new).toList();
    }

    boolean has(String column) {
        return values.get(column) != null;
    }

    String text(String column) {
        return String.valueOf(Objects.requireNonNull(values.get(column), column));
    }

    @Nullable
    String textOrNull(String column) {
        return has(column) ? text(column) : null;
    }

    int number(String column) {
        return ((Number) Objects.requireNonNull(values.get(column), column)).intValue();
    }

    boolean isTrue(String column) {
        return Boolean.TRUE.equals(values.get(column));
    }

    OffsetDateTime moment(String column) {
        return ((ZonedDateTime) Objects.requireNonNull(values.get(column), column)).toOffsetDateTime();
    }

    @Nullable
    OffsetDateTime momentOrNull(String column) {
        return has(column) ? moment(column) : null;
    }

    /** The texts of a list; none where there is no list. */
    List<String> texts(String column) {
        return values.get(column) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** The maps of a list, as rows. */
    @SuppressWarnings("unchecked") // the store's maps have texts for keys
    List<ExerciseRow> rows(String column) {
        return ((List<?>) Objects.requireNonNull(values.get(column), column))
                .stream().map(one -> new ExerciseRow((Map<String, Object>) one)).toList();
    }

    /** A text that is stored as name + En and name + SrLatn, in every language. */
    Words words(String name) {
        String latin = text(name + "SrLatn");
        return new Words(text(name + "En"), latin, Language.inCyrillic(latin));
    }
}
