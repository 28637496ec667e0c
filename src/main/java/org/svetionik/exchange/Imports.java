package org.svetionik.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.svetionik.audit.Act;
import org.svetionik.audit.ActKind;
import org.svetionik.audit.AuditLog;
import org.svetionik.exchange.reading.DataPackage;
import org.svetionik.exchange.reading.UnreadablePackage;
import org.svetionik.exchange.reports.Reports;
import org.svetionik.exchange.writing.Counts;
import org.svetionik.exchange.writing.KeyLines;
import org.svetionik.graph.Sessions;
import org.svetionik.model.GraphModel;

/**
 * Imports of interchange packages, one at a time: others of this process wait for their turn, one of another process on the same store
 * makes this one refused. An import that ended half-way can be run again.
 */
@Component
public class Imports {

    private static final Logger LOG = LoggerFactory.getLogger(Imports.class);

    private final ImportRun.Tools tools;
    private final DataSettings settings;
    private final ImportIds ids;
    private final AuditLog log;
    private final ReentrantLock turn = new ReentrantLock(true);

    Imports(
            Sessions sessions,
            ImportBooks books,
            GraphModel model,
            ExchangeSettings exchange,
            DataSettings settings,
            ImportIds ids,
            AuditLog log) {
        this.tools = new ImportRun.Tools(sessions, books, model, exchange);
        this.settings = settings;
        this.ids = ids;
        this.log = log;
    }

    /**
     * Imports a package, and returns when all of it is in the graph or in the reports.
     *
     * @param folderOrZip the package; refused where it is none
     * @param listener told after each batch, on the calling thread; an exception from it ends the import half-way
     */
    public ImportResult run(Path folderOrZip, ImportOrigin origin, Consumer<ImportProgress> listener)
            throws IOException {
        return run(ids.next(), folderOrZip, origin, listener);
    }

    ImportResult run(String importId, Path folderOrZip, ImportOrigin origin, Consumer<ImportProgress> listener)
            throws IOException {
        ImportFolder folder = ImportFolder.of(settings.imports(), importId);
        turn.lock();
        try (DataPackage source = open(folderOrZip)) {
            return folder.whileMarked(() -> run(importId, source, folder, origin, listener));
        } finally {
            turn.unlock();
        }
    }

    /** The package at a path; refused where it is none. */
    DataPackage open(Path folderOrZip) throws IOException {
        return DataPackage.open(folderOrZip, tools.model().tables().keySet());
    }

    private ImportResult run(
            String importId,
            DataPackage source,
            ImportFolder folder,
            ImportOrigin origin,
            Consumer<ImportProgress> listener)
            throws IOException {
        boolean invented = source.description().invented();
        log.append(act(origin, "import " + importId + " begins"));
        Counts before = tools.books().begin(importId, origin, invented);
        LOG.info("Import {} begins", importId);
        folder.clear();
        try (Reports reports = new Reports(folder.path());
                KeyLines lines = new KeyLines(folder.keys())) {
            ImportRun run = new ImportRun(tools, importId, source, reports, lines, before, listener);
            finish(importId, origin, folder, run);
            return new ImportResult(importId, run.counts(), folder.path());
        } finally {
            Files.deleteIfExists(folder.keys());
        }
    }

    private static Act act(ImportOrigin origin, String operation) {
        return origin == ImportOrigin.COMMAND
                ? Act.ofACommand(ActKind.WRITE, operation)
                : Act.ofTheService(ActKind.WRITE, operation);
    }

    /** An import is complete only when it is recorded how many rows it wrote. */
    private void finish(String importId, ImportOrigin origin, ImportFolder folder, ImportRun run) throws IOException {
        try {
            try {
                run.run();
            } finally {
                log.append(act(origin, "import " + importId + " ends").counting(run.written()));
            }
        } catch (UnreadablePackage e) {
            Files.writeString(folder.failure(), String.valueOf(e.getMessage()));
            endEarly(importId, ImportStatus.FAILED, run, e);
            throw e;
        } catch (IOException | RuntimeException e) {
            endEarly(importId, ImportStatus.INTERRUPTED, run, e);
            throw e;
        }
        tools.books().end(importId, ImportStatus.COMPLETED, run.counts());
        LOG.info("Import {} is complete: {}", importId, run.counts());
    }

    private void endEarly(String importId, ImportStatus status, ImportRun run, Exception cause) {
        LOG.warn("Import {} is {}: {}", importId, status, run.counts());
        try {
            tools.books().end(importId, status, run.counts());
        } catch (RuntimeException e) {
            // A store that is away learns of it from the next import
            cause.addSuppressed(e);
        }
    }
}
