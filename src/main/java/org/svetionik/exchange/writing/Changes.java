package org.svetionik.exchange.writing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.neo4j.driver.SimpleQueryRunner;
import org.svetionik.exchange.tables.BoundTable;
import org.svetionik.exchange.tables.Column;
import org.svetionik.exchange.tables.Column.Part;
import org.svetionik.model.NodeType;

/** Writes the new and the corrected facts of a batch; those that the graph already holds are left alone. */
final class Changes {

    private final BoundTable table;
    private final FactCypher cypher;
    private final Origin origin;
    private final FactRow rows;
    private final SimpleQueryRunner transaction;

    Changes(BoundTable table, Origin origin, SimpleQueryRunner transaction) {
        this.table = table;
        this.cypher = FactCypher.of(table);
        this.origin = origin;
        this.rows = new FactRow(table, origin);
        this.transaction = transaction;
    }

    void write(List<Verdict> verdicts) {
        List<Verdict> created = verdicts.stream().filter(Verdict::isNew).toList();
        List<Verdict> corrected =
                verdicts.stream().filter(Verdict::isCorrection).toList();
        if (!created.isEmpty()) {
            run(cypher.create(), created);
        }
        if (!corrected.isEmpty()) {
            new Revisions(table, origin).keep(transaction, corrected);
            run(cypher.update(), corrected);
        }
        if (cypher instanceof NodeCypher node) {
            table.columns(Part.LINK).forEach(column -> relink(node, column, corrected));
            relabel(node, created);
            relabel(node, corrected);
        }
    }

    private void run(String statement, List<Verdict> verdicts) {
        List<Map<String, Object>> parameters = verdicts.stream().map(rows::of).toList();
        expect(verdicts.size(), statement, Map.of("rows", parameters));
    }

    private void relink(NodeCypher node, Column column, List<Verdict> corrected) {
        List<Map<String, Object>> changed = corrected.stream()
                .filter(verdict -> verdict.changes(column))
                .map(verdict -> rows.link(verdict, column))
                .toList();
        if (!changed.isEmpty()) {
            expect(changed.size(), node.relink(column), Map.of("rows", changed));
        }
    }

    private void relabel(NodeCypher node, List<Verdict> verdicts) {
        NodeType.Subtypes subtypes = table.node().subtypes();
        if (subtypes == null) {
            return;
        }
        Column deciding = table.columns(Part.PROPERTY).stream()
                .filter(column -> column.field().equals(subtypes.property()))
                .findFirst()
                .orElseThrow();
        Map<String, List<String>> keys = verdicts.stream()
                .filter(verdict -> verdict.changes(deciding))
                .collect(Collectors.groupingBy(
                        verdict -> FactRow.subtype(subtypes, verdict.values().get(deciding.index())),
                        Collectors.mapping(Verdict::knownKey, Collectors.toList())));
        keys.forEach((label, labelled) -> expect(labelled.size(), node.relabel(label), Map.of("keys", labelled)));
    }

    /** Runs a statement; refuses to go on where it did not reach every row. */
    private void expect(int rows, String statement, Map<String, Object> parameters) {
        int written =
                transaction.run(statement, parameters).single().get("written").asInt();
        if (written != rows) {
            throw new IllegalStateException(
                    "Of " + rows + " rows of " + table.name() + " " + written + " reached the graph");
        }
    }
}
