package org.svetionik.exchange.writing;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;
import org.svetionik.exchange.checking.CellFormat;
import org.svetionik.exchange.checking.Header;
import org.svetionik.exchange.checking.RecordCheck;
import org.svetionik.exchange.checking.Row;
import org.svetionik.exchange.reading.CsvRecord;
import org.svetionik.exchange.tables.BoundTable;
import org.svetionik.exchange.tables.Column;
import org.svetionik.model.GraphModel;

/**
 * Reads and writes single facts in a transaction of somebody else's, under the rules of the interchange: each is a row of one of its
 * tables, by column. What a correction replaces is kept as a revision.
 */
public final class Facts {

    private static final long LINE = 2;

    private final GraphModel model;
    private final TransactionContext transaction;
    private final String origin;
    private final ZonedDateTime at;

    /**
     * For a transaction that has opened the ledger.
     *
     * @param origin what the facts carry as the one that brought them
     * @param at when they are recorded, in UTC
     */
    public Facts(GraphModel model, TransactionContext transaction, String origin, ZonedDateTime at) {
        this.model = model;
        this.transaction = transaction;
        this.origin = origin;
        this.at = at;
    }

    /** When these facts are recorded. */
    public ZonedDateTime at() {
        return at;
    }

    /** The values of the node of this key by column, empty where there is none. */
    public Optional<Map<String, @Nullable Object>> find(String table, String key) {
        BoundTable bound = BoundTable.named(model, table);
        return transaction
                .run(FactCypher.of(bound).read(), Map.of("keys", List.of(Map.of("key", key))))
                .list(row -> byColumn(bound, StoredFact.values(bound, row.get("values"))))
                .stream()
                .findFirst();
    }

    /** The values of the relationship of this key by column, empty where there is none. */
    public Optional<Map<String, @Nullable Object>> find(String table, Map<String, String> key) {
        BoundTable bound = BoundTable.named(model, table);
        return stored(bound, parameters(bound, key)).map(fact -> byColumn(bound, fact.values()));
    }

    /** Takes the relationship of this key back, and keeps what it said as a revision. Says whether there was one. */
    public boolean remove(String table, Map<String, String> key) {
        BoundTable bound = BoundTable.named(model, table);
        Optional<StoredFact> stored = stored(bound, parameters(bound, key));
        stored.ifPresent(old -> {
            new Revisions(bound, Origin.ofOneFact(origin, at)).keep(transaction, old, text(bound, key));
            transaction
                    .run(new RelationshipCypher(bound).remove(), Map.of("keys", List.of(parameters(bound, key))))
                    .consume();
        });
        return stored.isPresent();
    }

    /**
     * Takes the node of this key back with its own links, and keeps what it said as a revision. Says whether there was one. That nothing
     * else is linked to it is for the caller to see to.
     */
    public boolean remove(String table, String key) {
        BoundTable bound = BoundTable.named(model, table);
        Map<String, Object> parameters = Map.of("key", key);
        Optional<StoredFact> stored = stored(bound, parameters);
        stored.ifPresent(old -> {
            new Revisions(bound, Origin.ofOneFact(origin, at)).keep(transaction, old, key);
            transaction
                    .run(new NodeCypher(bound).remove(), Map.of("keys", List.of(parameters)))
                    .consume();
        });
        return stored.isPresent();
    }

    private Optional<StoredFact> stored(BoundTable table, Map<String, Object> key) {
        return transaction
                .run(FactCypher.of(table).read(), Map.of("keys", List.of(key)))
                .list(row -> new StoredFact(
                        StoredFact.values(table, row.get("values")),
                        row.get("provenance").asMap()))
                .stream()
                .findFirst();
    }

    private static Map<String, Object> parameters(BoundTable table, Map<String, String> key) {
        return FactRow.key(table, text(table, key), inOrder(table, key));
    }

    private static String text(BoundTable table, Map<String, String> key) {
        return new FactKey(table).of(inOrder(table, key));
    }

    private static List<@Nullable Object> inOrder(BoundTable table, Map<String, ? extends @Nullable Object> values) {
        List<@Nullable Object> inOrder = new ArrayList<>();
        table.columns().forEach(column -> inOrder.add(values.get(column.name())));
        return inOrder;
    }

    /** Writes a fact with all its values by column; a column left out is empty. Writes nothing where the verdict is that it is rejected. */
    public Verdict write(String table, Map<String, ? extends @Nullable Object> values) {
        BoundTable bound = BoundTable.named(model, table);
        List<String> names = bound.columns().stream().map(Column::name).toList();
        Header header = new Header(bound, String.join(",", names), names, List.of());
        Row row = new RecordCheck(header).row(new CsvRecord(LINE, line(inOrder(bound, values)), false, false));
        try (KeyLines lines = KeyLines.inMemory()) {
            Verdict verdict = new Judge(model, header, lines)
                    .judge(transaction, List.of(row))
                    .get(0);
            if (!verdict.isRejected()) {
                new Changes(bound, Origin.ofOneFact(origin, at), transaction).write(List.of(verdict));
            }
            return verdict;
        }
    }

    private static String line(List<@Nullable Object> values) {
        StringWriter line = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(line)) {
            csv.writeRecord(values.stream().map(CellFormat::text).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line.toString().stripTrailing();
    }

    private static Map<String, @Nullable Object> byColumn(BoundTable table, List<@Nullable Object> values) {
        Map<String, @Nullable Object> byColumn = new LinkedHashMap<>();
        table.columns().forEach(column -> byColumn.put(column.name(), values.get(column.index())));
        return byColumn;
    }
}
