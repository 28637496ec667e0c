package org.svetionik.exchange;

import java.io.EOFException;
import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.DatabaseException;
import org.svetionik.exchange.checking.Header;
import org.svetionik.exchange.checking.Problem;
import org.svetionik.exchange.checking.RecordCheck;
import org.svetionik.exchange.checking.Row;
import org.svetionik.exchange.checking.Rule;
import org.svetionik.exchange.reading.CsvRecord;
import org.svetionik.exchange.reading.DataPackage;
import org.svetionik.exchange.reading.Meter;
import org.svetionik.exchange.reading.RecordReader;
import org.svetionik.exchange.reading.TableFile;
import org.svetionik.exchange.reading.UnreadablePackage;
import org.svetionik.exchange.reports.Reports;
import org.svetionik.exchange.tables.BoundTable;
import org.svetionik.exchange.tables.Column;
import org.svetionik.exchange.writing.Counts;
import org.svetionik.exchange.writing.KeyLines;
import org.svetionik.exchange.writing.TableWriter;
import org.svetionik.exchange.writing.Verdict;
import org.svetionik.graph.Sessions;
import org.svetionik.model.GraphModel;

/** One pass through a package, file by file in the order of the tables, from the first row to the last. */
final class ImportRun {

    private final Tools tools;
    private final String importId;
    private final DataPackage source;
    private final Reports reports;
    private final KeyLines lines;
    private final Consumer<ImportProgress> listener;
    private final Meter meter;
    private final long totalBytes;
    private final SortedMap<String, Long> written = new TreeMap<>();
    private Counts counts;

    ImportRun(
            Tools tools,
            String importId,
            DataPackage source,
            Reports reports,
            KeyLines lines,
            Counts before,
            Consumer<ImportProgress> listener) {
        this.tools = tools;
        this.importId = importId;
        this.source = source;
        this.reports = reports;
        this.lines = lines;
        this.counts = before;
        this.listener = listener;
        this.meter = new Meter(tools.settings().maxUnpacked().toBytes());
        this.totalBytes = source.files().stream().mapToLong(TableFile::size).sum();
    }

    /** What a run works with. */
    record Tools(Sessions sessions, ImportBooks books, GraphModel model, ExchangeSettings settings) {}

    /** Rows written so far and what became of them. */
    Counts counts() {
        return counts;
    }

    /** How many rows of each table are new or corrected so far. */
    SortedMap<String, Long> written() {
        return written;
    }

    void run() throws IOException {
        for (String name : source.ignored()) {
            warn(name, 0, new Problem("", Rule.IGNORED_FILE, "It is no part of the interchange"));
        }
        for (TableFile file : source.files()) {
            try (RecordReader records =
                    new RecordReader(meter.counted(file.source().open()))) {
                read(file, records);
            } catch (ZipException | EOFException e) {
                throw new UnreadablePackage("The zip is damaged in " + file.name(), e);
            }
        }
        reports.finish();
    }

    private void read(TableFile file, RecordReader records) throws IOException {
        BoundTable table = BoundTable.named(tools.model(), file.table());
        CsvRecord first = records.next();
        Header header = first == null ? Header.none(table) : Header.of(table, first);
        reports.reject(header);
        if (header.isUsable()) {
            for (Column absent : header.absent()) {
                warn(
                        file.name(),
                        Header.LINE,
                        new Problem(absent.name(), Rule.ABSENT_COLUMN, "Its values stay as they are"));
            }
            write(file, header, records);
        }
    }

    private void write(TableFile file, Header header, RecordReader records) throws IOException {
        RecordCheck check = new RecordCheck(header);
        TableWriter writer = new TableWriter(tools.model(), header, importId, lines);
        Batches batches = new Batches(records, check, tools.settings().batchRows());
        try (Session session = tools.sessions().blocking(AccessMode.WRITE)) {
            for (List<Row> batch = batches.next(); !batch.isEmpty(); batch = batches.next()) {
                report(file, header, writer.write(session, batch, new Books()));
            }
        } catch (ClientException | DatabaseException e) {
            throw new StoreRefusal(file.name(), e.code());
        }
    }

    /** The books of this import. */
    private final class Books implements TableWriter.Books {

        @Override
        public ZonedDateTime open(TransactionContext transaction) {
            return tools.books().open(transaction);
        }

        @Override
        public void enter(TransactionContext transaction, Counts batch) {
            tools.books().enter(transaction, importId, counts.plus(batch));
        }
    }

    private void report(TableFile file, Header header, List<Verdict> verdicts) throws IOException {
        Counts batch = Counts.of(verdicts, importId);
        counts = counts.plus(batch);
        written.merge(file.table(), batch.created() + batch.corrected(), Long::sum);
        for (Verdict verdict : verdicts) {
            reports.add(header, verdict);
        }
        reports.flush();
        listener.accept(new ImportProgress(file.name(), meter.read(), totalBytes, counts));
    }

    private void warn(String file, long line, Problem warning) {
        reports.warn(file, line, warning);
        counts = counts.plusWarning();
    }
}
