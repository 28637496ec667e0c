package org.svetionik.gaps;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.svetionik.snapshot.Days;
import org.svetionik.snapshot.Instants;
import org.svetionik.snapshot.Numbers;
import org.svetionik.snapshot.Row;
import org.svetionik.snapshot.Snapshot;
import org.svetionik.snapshot.Source;

/** A small graph made by hand: rows by table, with the field names of the snapshot's records. Days and instants are texts; what is left out is empty. */
final class GraphFixture implements Source {

    private static final RuleSet FIRST = RuleSet.first();

    private final Map<String, List<Map<String, String>>> tables = new HashMap<>();

    /** Adds a row; fields and values take turns. */
    GraphFixture add(String table, String... fieldsAndValues) {
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            row.put(fieldsAndValues[i], fieldsAndValues[i + 1]);
        }
        tables.computeIfAbsent(table, any -> new ArrayList<>()).add(row);
        return this;
    }

    /** Adds an institution, national where the district is empty. */
    GraphFixture institution(String code, String kind, String district) {
        return add("institutions", "code", code, "kind", kind, "district", district);
    }

    /** Adds an open case that its opener leads. */
    GraphFixture openCase(String code, String student, String opener, String openedOn) {
        return add(
                "cases",
                "code",
                code,
                "student",
                student,
                "opener",
                opener,
                "lead",
                opener,
                "openedOn",
                openedOn,
                "status",
                "OPEN");
    }

    /** Adds a regular referral with further fields. */
    GraphFixture referral(String code, String caze, String sender, String receiver, String sentAt, String... more) {
        List<String> all = new ArrayList<>(List.of(
                "code",
                code,
                "case",
                caze,
                "sender",
                sender,
                "receiver",
                receiver,
                "sentAt",
                sentAt,
                "priority",
                "REGULAR"));
        all.addAll(List.of(more));
        return add("referrals", all.toArray(String[]::new));
    }

    Snapshot snapshot() {
        return Snapshot.read(this, Instant.EPOCH);
    }

    /** {@return what the detector finds at the end of the day, under rule set 1} */
    List<Finding> find(Detector detector, String day) {
        return find(detector, day, FIRST);
    }

    List<Finding> find(Detector detector, String day, RuleSet rules) {
        List<Finding> findings = new ArrayList<>();
        detector.detect(new AsOf(snapshot(), rules, AsOf.endOf(LocalDate.parse(day))), findings::add);
        return findings;
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
