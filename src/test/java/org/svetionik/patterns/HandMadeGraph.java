package org.svetionik.patterns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.svetionik.model.GraphModel;
import org.svetionik.rules.RuleSet;
import org.svetionik.snapshot.Known;
import org.svetionik.snapshot.Snapshot;
import org.svetionik.snapshot.WrittenTables;

/** A small graph made by hand: rows by table, with the field names of the snapshot's records. Days and instants are texts; what is left out is empty. */
public final class HandMadeGraph {

    private static final RuleSet FIRST = RuleSet.first();
    private static final Map<String, String> SECTORS = GraphModel.load().sectorOfKind();

    private final WrittenTables tables;

    public HandMadeGraph() {
        this(new WrittenTables());
    }

    private HandMadeGraph(WrittenTables tables) {
        this.tables = tables;
    }

    /** Adds a row; fields and values take turns. */
    public HandMadeGraph add(String table, String... fieldsAndValues) {
        tables.add(table, fieldsAndValues);
        return this;
    }

    /** Adds a row with further fields. */
    private HandMadeGraph add(String table, List<String> fieldsAndValues, String... more) {
        return add(
                table, Stream.concat(fieldsAndValues.stream(), Stream.of(more)).toArray(String[]::new));
    }

    /** Adds a district of this code. */
    public HandMadeGraph district(String code) {
        return add("districts", "code", code);
    }

    /** Adds an institution, national where the district is empty. */
    public HandMadeGraph institution(String code, String kind, String district, String... more) {
        return add("institutions", List.of("code", code, "kind", kind, "district", district), more);
    }

    public HandMadeGraph student(String code, String school) {
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
    public HandMadeGraph openCase(String code, String student, String opener, String openedOn) {
        return add(
                "cases",
                List.of("code", code, "student", student, "opener", opener, "lead", opener),
                "openedOn",
                openedOn,
                "status",
                "OPEN");
    }

    /** Adds a regular referral. */
    public HandMadeGraph referral(
            String code, String caze, String sender, String receiver, String sentAt, String... more) {
        List<String> all = new ArrayList<>(List.of("code", code, "case", caze, "sender", sender));
        all.addAll(List.of("receiver", receiver, "sentAt", sentAt, "priority", "REGULAR"));
        return add("referrals", all, more);
    }

    public HandMadeGraph decision(String code, String caze, String body, String outcome, String decidedOn) {
        return add(
                "decisions",
                List.of("code", code, "case", caze, "body", body, "outcome", outcome),
                "decidedOn",
                decidedOn);
    }

    /** The same rows in another order. */
    public HandMadeGraph shuffled(long seed) {
        return new HandMadeGraph(tables.shuffled(seed));
    }

    public Snapshot snapshot() {
        return tables.snapshot();
    }

    /** What is asked at the end of a day about the twelve months before. */
    public Asked asked(String day) {
        return asked(day, PatternFilter.NONE);
    }

    Asked asked(String day, PatternFilter filter) {
        return asked(snapshot(), day, filter);
    }

    static Asked asked(Snapshot snapshot, String day, PatternFilter filter) {
        return new Asked(snapshot, FIRST, Known.endOf(LocalDate.parse(day)), filter, SECTORS);
    }

    /** A filter for what begins in these districts. */
    static PatternFilter in(String... districts) {
        return new PatternFilter(null, null, null, List.of(districts), null, null, null);
    }
}
