package org.svetionik.exchange.writing;

import java.time.ZonedDateTime;
import java.util.List;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.svetionik.exchange.checking.Header;
import org.svetionik.exchange.checking.Row;
import org.svetionik.exchange.tables.BoundTable;
import org.svetionik.model.GraphModel;

/** Takes the rows of one file into the graph, batch by batch, each as one transaction. */
public final class TableWriter {

    private final BoundTable table;
    private final String importId;
    private final KeyLines lines;
    private final Judge judge;

    public TableWriter(GraphModel model, Header header, String importId, KeyLines lines) {
        this.table = header.table();
        this.importId = importId;
        this.lines = lines;
        this.judge = new Judge(model, header, lines);
    }

    /** Judges and writes a batch, together with what the books say of it; then it is done, whatever happens next. */
    public List<Verdict> write(Session session, List<Row> rows, Books books) {
        List<Verdict> verdicts = session.executeWrite(transaction -> write(transaction, rows, books));
        verdicts.forEach(this::remember);
        return verdicts;
    }

    private List<Verdict> write(TransactionContext transaction, List<Row> rows, Books books) {
        ZonedDateTime at = books.open(transaction);
        List<Verdict> verdicts = judge.judge(transaction, rows);
        new Changes(table, new Origin(importId, table.name() + ".csv", at), transaction).write(verdicts);
        books.enter(transaction, Counts.of(verdicts, importId));
        return verdicts;
    }

    private void remember(Verdict verdict) {
        if (verdict.key() != null) {
            long line = verdict.row().record().line();
            if (verdict.isRejected()) {
                lines.reject(table.name(), verdict.key(), line);
            } else {
                lines.accept(table.name(), verdict.key(), line);
            }
        }
    }

    /** Where the progress of an import is kept. */
    public interface Books {

        /** Begins a batch, and gives the moment at which it is recorded; no other batch is written until its transaction ends. */
        ZonedDateTime open(TransactionContext transaction);

        /** Enters the counts of a batch within its transaction; refuses where the import may not go on. */
        void enter(TransactionContext transaction, Counts batch);
    }
}
