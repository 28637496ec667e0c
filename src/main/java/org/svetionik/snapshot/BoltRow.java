package org.svetionik.snapshot;

import java.time.Instant;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

/** A row as the store answers it. */
record BoltRow(MapAccessor record, Standing standing) implements Row {

    static BoltRow read(MapAccessor record) {
        return new BoltRow(record, Standing.READ);
    }

    /** The row as of a moment: gone where it was recorded later. */
    static BoltRow knownAt(Instant moment, MapAccessor record) {
        Instant recorded = record.get("importedAt").asZonedDateTime().toInstant();
        return new BoltRow(record, recorded.isAfter(moment) ? Standing.GONE : Standing.READ);
    }

    @Override
    public String text(String field) {
        Value value = record.get(field);
        return value.isNull() ? "" : value.asString();
    }

    @Override
    public int day(String field) {
        Value value = record.get(field);
        return value.isNull() ? Days.NONE : Math.toIntExact(value.asLocalDate().toEpochDay());
    }

    @Override
    public long instant(String field) {
        Value value = record.get(field);
        return value.isNull()
                ? Instants.NONE
                : value.asZonedDateTime().toInstant().toEpochMilli();
    }

    @Override
    public int number(String field) {
        Value value = record.get(field);
        return value.isNull() ? Numbers.NONE : value.asInt();
    }
}
