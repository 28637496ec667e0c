package org.svetionik.exchange.writing;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.svetionik.exchange.checking.Problem;
import org.svetionik.exchange.checking.Row;
import org.svetionik.exchange.tables.Column;

/**
 * What becomes of a row.
 *
 * @param key the key of the row, null where it cannot be told
 * @param values by column, with those that the row leaves as they are
 * @param stored the fact as the graph holds it, null where it does not
 * @param problems the rules that it breaks
 * @param warnings the expectations that it does not meet
 */
public record Verdict(
        Row row,
        @Nullable String key,
        List<@Nullable Object> values,
        @Nullable StoredFact stored,
        List<Problem> problems,
        List<Problem> warnings) {

    public boolean isRejected() {
        return !problems.isEmpty();
    }

    boolean isNew() {
        return !isRejected() && stored == null;
    }

    boolean isCorrection() {
        return !isRejected() && stored != null && !values.equals(stored.values());
    }

    boolean isUnchanged() {
        return !isRejected() && stored != null && values.equals(stored.values());
    }

    boolean changes(Column column) {
        return stored == null
                || !Objects.equals(values.get(column.index()), stored.values().get(column.index()));
    }

    /** The key of a row that has one. */
    String knownKey() {
        return Objects.requireNonNull(key, "An accepted row has a key");
    }
}
