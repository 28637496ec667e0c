package org.svetionik.patterns;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.svetionik.model.GraphModel;
import org.svetionik.snapshot.Days;
import org.svetionik.snapshot.Instants;
import org.svetionik.snapshot.Known;
import org.svetionik.snapshot.Numbers;
import org.svetionik.snapshot.Row;
import org.svetionik.snapshot.Snapshot;
import org.svetionik.snapshot.Source;

/** A small graph made by hand: rows by table, with the field names of the snapshot's records. Days and instants are texts; what is left out is empty. */
final class HandMadeGraph implements Source {

    private static final Map<String, String> SECTORS = GraphModel.load().sectorOfKind();

    private final Map<String, List<Map<String, String>>> tables = new HashMap<>();

    /** Adds a row; fields and values take turns. */
    HandMadeGraph add(String table, String... fieldsAndValues) {
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            row.put(fieldsAndValues[i], fieldsAndValues[i + 1]);
        }
        tables.computeIfAbsent(table, any -> new ArrayList<>()).add(row);
        return this;
    }

    /** Adds a row with further fields. */
    private HandMadeGraph add(String table, List<String> fieldsAndValues, String... more) {
        return add(
                table, Stream.concat(fieldsAndValues.stream(), Stream.of(more)).toArray(String[]::new));
    }

    /** Adds a district of this code. */
    HandMadeGraph district(String code) {
        return add("districts", "code", code);
    }

    /** Adds an institution, national where the district is empty. */
    HandMadeGraph institution(String code, String kind, String district, String... more) {
        return add("institutions", List.of("code", code, "kind", kind, "district", district), more);
    }

    HandMadeGraph student(String code, String school) {
        return add("students", "code", code, "school", school);
    }

    HandMadeGraph sign(String code, String student, String observer, String indicator, String day) {
        return add(
                "observations",
                List.of("code", code, "student", student, "observer", observer),
                "indicator",
                indicator,
                "observedOn",
                day);
    }

    /** Adds an open case that its opener leads. */
    HandMadeGraph openCase(String code, String student, String opener, String openedOn) {
        return add(
                "cases",
                List.of("code", code, "student", student, "opener", opener, "lead", opener),
                "openedOn",
                openedOn,
                "status",
                "OPEN");
    }

    /** Adds a regular referral. */
    HandMadeGraph referral(String code, String caze, String sender, String receiver, String sentAt, String... more) {
        List<String> all = new ArrayList<>(List.of("code", code, "case", caze, "sender", sender));
        all.addAll(List.of("receiver", receiver, "sentAt", sentAt, "priority", "REGULAR"));
        return add("referrals", all, more);
    }

    HandMadeGraph decision(String code, String caze, String body, String outcome, String decidedOn) {
        return add(
                "decisions",
                List.of("code", code, "case", caze, "body", body, "outcome", outcome),
                "decidedOn",
                decidedOn);
    }

    /** The same rows in another order. */
    HandMadeGraph shuffled(long seed) {
        HandMadeGraph other = new HandMadeGraph();
        tables.forEach((table, rows) -> {
            List<Map<String, String>> moved = new ArrayList<>(rows);
            Collections.shuffle(moved, new Random(seed));
            other.tables.put(table, moved);
        });
        return other;
    }

    Snapshot snapshot() {
        return Snapshot.read(this, Instant.EPOCH);
    }

    /** What is asked at the end of a day about the twelve months before. */
    Asked asked(String day) {
        return asked(day, PatternFilter.NONE);
    }

    Asked asked(String day, PatternFilter filter) {
        return asked(snapshot(), day, filter);
    }

    static Asked asked(Snapshot snapshot, String day, PatternFilter filter) {
        return new Asked(snapshot, Known.endOf(LocalDate.parse(day)), filter, SECTORS);
    }

    /** A filter for what begins in these districts. */
    static PatternFilter in(String... districts) {
        return new PatternFilter(null, null, null, List.of(districts), null, null);
    }

    @Override
    public void read(String table, Consumer<Row> reader) {
        tables.getOrDefault(table, List.of()).forEach(row -> reader.accept(new MapRow(row)));
    }

    private record MapRow(Map<String, String> fields) implements Row {

        @Override
        public String text(String field) {
            return fields.getOrDefault(field, "");
        }

        @Override
        public int day(String field) {
            return fields.containsKey(field)
                    ? (int) LocalDate.parse(text(field)).toEpochDay()
                    : Days.NONE;
        }

        @Override
        public long instant(String field) {
            return fields.containsKey(field) ? Instant.parse(text(field)).toEpochMilli() : Instants.NONE;
        }

        @Override
        public int number(String field) {
            return fields.containsKey(field) ? Integer.parseInt(text(field)) : Numbers.NONE;
        }
    }
}
