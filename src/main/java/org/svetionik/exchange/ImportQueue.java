package org.svetionik.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.RetryableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.svetionik.audit.AuditUnavailable;
import org.svetionik.exchange.reading.DataPackage;
import org.svetionik.exchange.reading.UnreadablePackage;

/**
 * Uploaded packages, imported one after the other in the order in which they came. A package that was taken lies in the folder of its
 * import until all of it is imported: at the next start of the service it is taken up again under the same name.
 */
@Component
@ConditionalOnWebApplication
class ImportQueue implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ImportQueue.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Imports imports;
    private final ImportBooks books;
    private final DataSettings settings;
    private final BlockingDeque<String> waiting = new LinkedBlockingDeque<>();
    private final Map<String, ImportProgress> progress = new ConcurrentHashMap<>();
    private @Nullable Thread worker;
    private volatile boolean closing;

    ImportQueue(Imports imports, ImportBooks books, DataSettings settings) {
        this.imports = imports;
        this.books = books;
        this.settings = settings;
    }

    /** Takes the package that lies in the folder of an import; refused where it is none. */
    ImportView submit(String importId) throws IOException {
        try (DataPackage source = imports.open(folder(importId).dataPackage())) {
            books.queue(importId, ImportOrigin.UPLOAD, source.description().invented());
        }
        ImportView view = view(importId).orElseThrow();
        waiting.add(importId);
        return view;
    }

    /** How far an import got, empty where none has this name. */
    Optional<ImportView> view(String importId) throws IOException {
        Optional<ImportView> view = books.find(importId);
        ImportProgress current = progress.get(importId);
        if (current != null) {
            return view.map(entered -> entered.at(current));
        }
        Optional<String> failure = folder(importId).whyFailed();
        return failure.isPresent() ? view.map(entered -> entered.because(failure.get())) : view;
    }

    ImportFolder folder(String importId) {
        return ImportFolder.of(settings.imports(), importId);
    }

    @Override
    public void start() {
        closing = false;
        books.interruptAbandoned();
        waiting.clear();
        waiting.addAll(ImportFolder.unfinished(settings.imports()));
        worker = new Thread(this::work, "imports");
        worker.start();
    }

    private void work() {
        try {
            while (!closing) {
                String importId = waiting.pollFirst(1, TimeUnit.SECONDS);
                if (importId != null && !isDone(importId)) {
                    waiting.addFirst(importId);
                    Thread.sleep(closing ? 0 : PAUSE.toMillis());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Imports a package; not done where the store is away, another process imports, or it cannot be recorded. */
    private boolean isDone(String importId) {
        try {
            imports.run(importId, folder(importId).dataPackage(), ImportOrigin.UPLOAD, now -> goOn(importId, now));
            Files.delete(folder(importId).dataPackage());
        } catch (UnreadablePackage e) {
            log.warn("Import {} failed: {}", importId, e.getMessage());
            discard(importId);
        } catch (IOException | RuntimeException e) {
            // The words of an exception may hold values of rows
            log.warn("Import {} ended early: {}", importId, e.getClass().getSimpleName());
            return !(e instanceof RetryableException || e instanceof ImportRefused || e instanceof AuditUnavailable);
        } finally {
            progress.remove(importId);
        }
        return true;
    }

    private void goOn(String importId, ImportProgress now) {
        if (closing) {
            throw new ImportRefused("The service is closing");
        }
        progress.put(importId, now);
    }

    private void discard(String importId) {
        try {
            Files.deleteIfExists(folder(importId).dataPackage());
        } catch (IOException e) {
            log.warn("The package of import {} cannot be deleted", importId);
        }
    }

    /** Ends the running import after its batch; it goes on at the next start. */
    @Override
    public void stop() {
        closing = true;
        Thread running = worker;
        try {
            if (running != null) {
                running.join(TimeUnit.SECONDS.toMillis(20));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        worker = null;
    }

    @Override
    public boolean isRunning() {
        return worker != null;
    }
}
