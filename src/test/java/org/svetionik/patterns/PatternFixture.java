package org.svetionik.patterns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.svetionik.model.GraphModel;
import org.svetionik.rules.RuleSet;
import org.svetionik.snapshot.Known;
import org.svetionik.snapshot.Snapshot;
import org.svetionik.snapshot.WrittenTables;

/** A small graph made by hand: rows by table, with the field names of the snapshot's records. Days and instants are texts; what is left out is empty. */
final class PatternFixture {

    private static final RuleSet FIRST = RuleSet.first();
    private static final Map<String, String> SECTORS = GraphModel.load().sectorOfKind();

    private final WrittenTables tables;

    PatternFixture() {
        this(new WrittenTables());
    }

    private PatternFixture(WrittenTables tables) {
        this.tables = tables;
    }

    /** Adds a row; fields and values take turns. */
    PatternFixture add(String table, String... fieldsAndValues) {
        tables.add(table, fieldsAndValues);
        return this;
    }

    /** Adds districts by code. */
    PatternFixture districts(String... codes) {
        List.of(codes).forEach(code -> add("districts", "code", code));
        return this;
    }

    /** Adds an institution, national where the district is empty. */
    PatternFixture institution(String code, String kind, String district) {
        return add("institutions", "code", code, "kind", kind, "district", district);
    }

    /** Adds an open case that its opener leads. */
    PatternFixture openCase(String code, String opener, String openedOn, String... more) {
        List<String> all = new ArrayList<>(
                List.of("code", code, "opener", opener, "lead", opener, "openedOn", openedOn, "status", "OPEN"));
        all.addAll(List.of(more));
        return add("cases", all.toArray(String[]::new));
    }

    /** Adds a referral with further fields; a regular one unless they say otherwise. */
    PatternFixture referral(String code, String caze, String sender, String receiver, String sentAt, String... more) {
        List<String> all = new ArrayList<>(List.of("code", code, "case", caze, "sender", sender));
        all.addAll(List.of("receiver", receiver, "sentAt", sentAt, "priority", "REGULAR"));
        all.addAll(List.of(more));
        return add("referrals", all.toArray(String[]::new));
    }

    /** Adds a decision of a body on a case. */
    PatternFixture decision(String caze, String body, String outcome, String decidedOn) {
        String code = "D" + caze + outcome + decidedOn;
        return add("decisions", "code", code, "case", caze, "body", body, "outcome", outcome, "decidedOn", decidedOn);
    }

    /** Adds a training that ended on a day, with the institutions that took part. */
    PatternFixture training(String code, String lastDay, String... institutions) {
        add("trainings", "code", code, "kind", "WORKSHOP", "lastDay", lastDay);
        List.of(institutions).forEach(one -> add("participations", "training", code, "institution", one));
        return this;
    }

    /** The same rows in another order. */
    PatternFixture shuffled(long seed) {
        return new PatternFixture(tables.shuffled(seed));
    }

    Snapshot snapshot() {
        return tables.snapshot();
    }

    /** What is asked of this graph at the end of a day, over a window of days. */
    Asked asked(String asOf, String from, String until) {
        return asked(asOf, from, until, null);
    }

    /** The same for things that begin in some districts. */
    Asked asked(String asOf, String from, String until, @Nullable List<String> districts) {
        return asked(snapshot(), asOf, from, until, districts);
    }

    /** The same by other rules. */
    Asked asked(RuleSet rules, String asOf, String from, String until) {
        PatternFilter filter =
                new PatternFilter(null, LocalDate.parse(from), LocalDate.parse(until), null, null, null, null);
        return new Asked(snapshot(), rules, Known.endOf(LocalDate.parse(asOf)), filter, SECTORS);
    }

    /** What a filter asks of this graph at the end of a day, the window up to it where the filter has none. */
    Asked asked(String asOf, PatternFilter filter) {
        return new Asked(snapshot(), FIRST, Known.endOf(LocalDate.parse(asOf)), filter, SECTORS);
    }

    /** What is asked of any graph. */
    static Asked asked(Snapshot graph, String asOf, String from, String until, @Nullable List<String> districts) {
        PatternFilter filter =
                new PatternFilter(null, LocalDate.parse(from), LocalDate.parse(until), districts, null, null, null);
        return new Asked(graph, FIRST, Known.endOf(LocalDate.parse(asOf)), filter, SECTORS);
    }
}
