package org.svetionik.snapshot;

import java.util.Map;
import java.util.function.Consumer;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.svetionik.graph.Streams.Tables;

/** The tables of the store, each asked for by the query of its name and passed on as its rows come in. */
record BoltSource(Tables tables) implements Source {

    @Override
    public void read(String table, Consumer<Row> reader) {
        tables.each(table, Map.of(), record -> reader.accept(new BoltRow(record)));
    }

    private record BoltRow(Record record) implements Row {

        @Override
        public String text(String field) {
            Value value = record.get(field);
            return value.isNull() ? "" : value.asString();
        }

        @Override
        public int day(String field) {
            Value value = record.get(field);
            return value.isNull()
                    ? Days.NONE
                    : Math.toIntExact(value.asLocalDate().toEpochDay());
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
}
