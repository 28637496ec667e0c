package org.svetionik.exchange.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.SimpleQueryRunner;
import org.svetionik.exchange.checking.Header;
import org.svetionik.exchange.checking.Problem;
import org.svetionik.exchange.checking.Row;
import org.svetionik.exchange.checking.RowRules;
import org.svetionik.exchange.checking.Rule;
import org.svetionik.exchange.tables.BoundTable;
import org.svetionik.exchange.tables.Column;
import org.svetionik.model.GraphModel;

/** Judges the rows of one file, in their order, against the graph and the rows before them. */
final class Judge {

    private final BoundTable table;
    private final List<Column> absent;
    private final FactKey keys;
    private final KeyLines lines;
    private final RowRules rules;
    private final ReferenceRules references;
    private final String read;

    Judge(GraphModel model, Header header, KeyLines lines) {
        this.table = header.table();
        this.absent = header.absent();
        this.keys = new FactKey(table);
        this.lines = lines;
        this.rules = new RowRules(table);
        this.references = new ReferenceRules(model, table, lines);
        this.read = FactCypher.of(table).read();
    }

    /** The verdicts on a batch of rows, before any of them is written. */
    List<Verdict> judge(SimpleQueryRunner transaction, List<Row> rows) {
        Map<String, StoredFact> stored = stored(transaction, rows);
        List<List<@Nullable Object>> merged = new ArrayList<>();
        rows.forEach(row -> merged.add(merge(row, stored)));
        references.look(transaction, merged);
        Map<String, Long> accepted = new HashMap<>();
        List<Verdict> verdicts = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            verdicts.add(judge(rows.get(i), merged.get(i), stored, accepted));
        }
        return verdicts;
    }

    private Verdict judge(
            Row row, List<@Nullable Object> values, Map<String, StoredFact> stored, Map<String, Long> accepted) {
        String key = key(row);
        List<Problem> problems = new ArrayList<>(row.problems());
        List<Problem> warnings = new ArrayList<>(0);
        rules.check(row, values, problems::add);
        if (key != null) {
            checkDuplicate(key, accepted, problems);
        }
        references.check(values, problems, warnings);
        if (problems.isEmpty() && key != null) {
            accepted.put(key, row.record().line());
            references.accept(values);
        }
        return new Verdict(row, key, values, key == null ? null : stored.get(key), problems, warnings);
    }

    private void checkDuplicate(String key, Map<String, Long> accepted, List<Problem> problems) {
        Long line = accepted.getOrDefault(key, lines.accepted(table.name(), key));
        if (line != null) {
            String columns = String.join(", ", table.rules().key());
            problems.add(new Problem(columns, Rule.DUPLICATE_KEY, "Line " + line + " has the same key"));
        }
    }

    private @Nullable String key(Row row) {
        return keys.parts().stream().allMatch(row::knows) ? keys.of(row.values()) : null;
    }

    /** The values of a row, with those of the stored fact for columns that the file does not have. */
    private List<@Nullable Object> merge(Row row, Map<String, StoredFact> stored) {
        List<@Nullable Object> values = row.values();
        StoredFact fact = absent.isEmpty() ? null : stored.get(String.valueOf(key(row)));
        if (fact != null) {
            absent.forEach(column -> values.set(column.index(), fact.values().get(column.index())));
        }
        return values;
    }

    private Map<String, StoredFact> stored(SimpleQueryRunner transaction, List<Row> rows) {
        List<Map<String, Object>> wanted = new ArrayList<>();
        for (Row row : rows) {
            String key = key(row);
            if (key != null) {
                wanted.add(FactRow.key(table, key, row.values()));
            }
        }
        Map<String, StoredFact> stored = new HashMap<>();
        transaction
                .run(read, Map.of("keys", wanted))
                .forEachRemaining(answer -> stored.put(answer.get("key").asString(), fact(answer)));
        return stored;
    }

    private StoredFact fact(Record answer) {
        return new StoredFact(
                StoredFact.values(table, answer.get("values")),
                answer.get("provenance").asMap());
    }
}
