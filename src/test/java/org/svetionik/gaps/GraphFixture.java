package org.svetionik.gaps;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.svetionik.rules.RuleSet;
import org.svetionik.snapshot.Snapshot;
import org.svetionik.snapshot.WrittenTables;

/** A small graph made by hand: rows by table, with the field names of the snapshot's records. Days and instants are texts; what is left out is empty. */
final class GraphFixture {

    private static final RuleSet FIRST = RuleSet.first();

    private final WrittenTables tables = new WrittenTables();

    /** Adds a row; fields and values take turns. */
    GraphFixture add(String table, String... fieldsAndValues) {
        tables.add(table, fieldsAndValues);
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
        return tables.snapshot();
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
}
