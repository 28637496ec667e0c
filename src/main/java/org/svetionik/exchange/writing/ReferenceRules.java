package org.svetionik.exchange.writing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.SimpleQueryRunner;
import org.svetionik.exchange.checking.Problem;
import org.svetionik.exchange.checking.RowRules;
import org.svetionik.exchange.checking.Rule;
import org.svetionik.exchange.tables.BoundTable;
import org.svetionik.exchange.tables.Column;
import org.svetionik.exchange.tables.Column.Part;
import org.svetionik.exchange.tables.Reference;
import org.svetionik.model.GraphModel;
import org.svetionik.model.Table;

/** The rules about the nodes that a row refers to. */
final class ReferenceRules {

    private final BoundTable table;
    private final KeyLines lines;
    private final List<ReferredNodes> columns;
    /** What accepted rows of the batch say about tails that the graph does not have yet. */
    private final Map<String, List<@Nullable Object>> newTails = new HashMap<>();

    ReferenceRules(GraphModel model, BoundTable table, KeyLines lines) {
        this.table = table;
        this.lines = lines;
        this.columns = table.references()
                .map(column -> new ReferredNodes(model, table, column))
                .toList();
    }

    /** Looks up what a batch of rows refers to. */
    void look(SimpleQueryRunner transaction, List<List<@Nullable Object>> rows) {
        newTails.clear();
        columns.forEach(nodes -> nodes.find(transaction, rows));
    }

    void check(List<@Nullable Object> values, List<Problem> problems, List<Problem> warnings) {
        columns.forEach(nodes -> checkExistence(nodes, values, problems));
        table.rules().agreements().forEach(agreement -> checkAgreement(agreement, values, problems));
        table.columns(Part.TAIL_PROPERTY).forEach(carried -> checkTail(carried, values, problems));
        table.rules().expected().forEach(expected -> checkExpected(expected, values, warnings));
    }

    /** Remembers the tail of an accepted row for the rest of its batch. */
    void accept(List<@Nullable Object> values) {
        table.columns(Part.TAIL).forEach(tail -> newTails.putIfAbsent(code(tail, values), values));
    }

    private void checkExistence(ReferredNodes nodes, List<@Nullable Object> values, List<Problem> problems) {
        Column column = nodes.column();
        Reference reference = column.referenced().orElseThrow();
        for (String code : nodes.codes(values)) {
            if (!reference.creates() && nodes.node(code) == null) {
                problems.add(new Problem(column.name(), Rule.FOREIGN_KEY, missing(reference.table(), code)));
            }
        }
    }

    private String missing(String table, String code) {
        Long line = lines.rejected(table, code);
        String row = table + " " + code;
        return line == null
                ? row + " is neither in this package nor in the graph"
                : row + " is not in the graph, and line " + line + " of " + table + ".csv was rejected";
    }

    private void checkAgreement(Table.Agreement agreement, List<@Nullable Object> values, List<Problem> problems) {
        Column column = table.column(agreement.column());
        Object own = values.get(column.index());
        Object reached = asked(table.column(agreement.of()), values, agreement.link());
        if (own != null && reached != null && !own.equals(reached)) {
            String message = "The " + agreement.link() + " of its " + agreement.of() + " is " + reached;
            problems.add(new Problem(column.name(), Rule.CONSISTENCY, message));
        }
    }

    private void checkTail(Column carried, List<@Nullable Object> values, List<Problem> problems) {
        Column tail = table.end(Part.TAIL);
        Object own = values.get(carried.index());
        List<@Nullable Object> earlier = newTails.get(code(tail, values));
        Object known = earlier == null ? asked(tail, values, carried.field()) : earlier.get(carried.index());
        if (own != null && known != null && !own.equals(known)) {
            String message = "Another row says " + known + " of the same " + tail.name();
            problems.add(new Problem(carried.name(), Rule.CONSISTENCY, message));
        }
    }

    private void checkExpected(Table.Expected expected, List<@Nullable Object> values, List<Problem> warnings) {
        Column column = table.column(expected.column());
        Object earlier = asked(table.column(expected.of()), values, expected.property());
        if (RowRules.isBefore(values.get(column.index()), earlier)) {
            String message = "It lies before the " + expected.property() + " of its " + expected.of();
            warnings.add(new Problem(column.name(), Rule.TIME_ORDER, message));
        }
    }

    /** What a rule asks about the node that a column refers to; null where the column is empty or there is no such node. */
    private @Nullable Object asked(Column column, List<@Nullable Object> values, String name) {
        return columns.stream()
                .filter(nodes -> nodes.column().equals(column))
                .map(nodes -> nodes.node(code(column, values)))
                .filter(Objects::nonNull)
                .map(node -> node.get(name))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static String code(Column column, List<@Nullable Object> values) {
        return Objects.toString(values.get(column.index()), "");
    }
}
