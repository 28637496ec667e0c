package org.svetionik.exchange.writing;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.svetionik.exchange.tables.BoundTable;
import org.svetionik.exchange.tables.Column;

/**
 * A fact as the graph holds it.
 *
 * @param values by column, as a row of the interchange would have them
 */
public record StoredFact(List<@Nullable Object> values, Map<String, Object> provenance) {

    /** The values of a fact from the answer to a statement of {@link FactCypher}. */
    public static List<@Nullable Object> values(BoundTable table, Value answer) {
        List<@Nullable Object> values = new ArrayList<>();
        for (Column column : table.columns()) {
            values.add(value(column, answer.get(column.index()).asObject()));
        }
        return values;
    }

    /** Whether this import wrote the fact as it stands. */
    boolean isOf(String importId) {
        return importId.equals(provenance.get("importId"));
    }

    private static @Nullable Object value(Column column, @Nullable Object stored) {
        if (stored instanceof ZonedDateTime moment) {
            return moment.withZoneSameInstant(ZoneOffset.UTC);
        } else if (stored instanceof List<?> list && column.reference() != null) {
            return list.isEmpty()
                    ? null
                    : list.stream().map(String::valueOf).sorted().toList();
        }
        return stored;
    }
}
