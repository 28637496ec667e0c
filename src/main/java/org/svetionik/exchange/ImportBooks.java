package org.svetionik.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;
import org.svetionik.access.Viewer;
import org.svetionik.exchange.writing.Counts;
import org.svetionik.graph.NamedQueries;
import org.svetionik.graph.Sessions;

/**
 * What the graph holds about imports, and the lock that lets one of them run at a time. The lock is a lease that each batch renews, so
 * that an import which lost it cannot write any more.
 */
@Component
class ImportBooks {

    private static final Duration LEASE = Duration.ofMinutes(2);

    private final Sessions sessions;
    private final ImportEntries entries;
    private final Clock clock;
    private final DataSettings settings;
    private final NamedQueries queries;
    private final Ledger ledger;

    ImportBooks(
            Sessions sessions,
            ImportEntries entries,
            NamedQueries queries,
            Ledger ledger,
            Clock clock,
            DataSettings settings) {
        this.sessions = sessions;
        this.entries = entries;
        this.queries = queries;
        this.ledger = ledger;
        this.clock = clock;
        this.settings = settings;
    }

    /** Enters an import that waits; one that is there already waits again. */
    void queue(String importId, ImportOrigin origin, boolean invented) {
        write("queueImport", Map.of("importId", importId, "origin", origin.name(), "invented", invented, "now", now()));
    }

    /** Begins an import, and gives what it had written before it was interrupted; refuses while another one runs. */
    Counts begin(String importId, ImportOrigin origin, boolean invented) {
        try (Session session = sessions.blocking(AccessMode.WRITE)) {
            return session.executeWrite(transaction -> {
                interruptOthers(transaction)
                        .filter(running -> !running.equals(importId))
                        .ifPresent(ImportBooks::refuse);
                Map<String, Object> parameters = new HashMap<>(Map.of("importId", importId, "origin", origin.name()));
                parameters.putAll(Map.of("invented", invented, "now", now(), "until", now().plus(LEASE)));
                Record before = run(transaction, "beginImport", parameters).get(0);
                return new Counts(
                        0,
                        before.get("created").asLong(),
                        before.get("corrected").asLong(),
                        0,
                        0,
                        0);
            });
        }
    }

    /** Marks imports whose process is gone. */
    void interruptAbandoned() {
        try (Session session = sessions.blocking(AccessMode.WRITE)) {
            session.executeWriteWithoutResult(this::interruptOthers);
        }
    }

    /** Begins a batch, and gives the moment at which it is recorded. */
    ZonedDateTime open(TransactionContext transaction) {
        return ledger.open(transaction);
    }

    /** Enters how far an import has got. */
    void enter(TransactionContext transaction, String importId, Counts counts) {
        Map<String, Object> parameters =
                Map.of("importId", importId, "counts", properties(counts), "until", now().plus(LEASE));
        if (run(transaction, "enterBatch", parameters).isEmpty()) {
            throw new ImportRefused("Import " + importId + " has lost the lock of the store");
        }
    }

    /** Ends an import that holds the lock; one that lost it stays as it is. */
    void end(String importId, ImportStatus status, Counts counts) {
        write(
                "endImport",
                Map.of("importId", importId, "status", status.name(), "counts", properties(counts), "now", now()));
    }

    /** Takes the lock for work that is no import; refuses while an import runs. */
    void hold(String holder) {
        try (Session session = sessions.blocking(AccessMode.WRITE)) {
            session.executeWriteWithoutResult(transaction -> {
                interruptOthers(transaction).ifPresent(ImportBooks::refuse);
                run(transaction, "holdLock", Map.of("holder", holder, "until", now().plus(LEASE)));
            });
        }
    }

    /** Holds the lock for longer; refuses where it is lost. */
    void renew(TransactionContext transaction, String holder) {
        if (run(transaction, "renewLock", Map.of("holder", holder, "until", now().plus(LEASE)))
                .isEmpty()) {
            throw new ImportRefused("The lock of the store is lost to another process");
        }
    }

    /** Lets go of the lock, if it is still held. */
    void free(String holder) {
        write("freeLock", Map.of("holder", holder));
    }

    /** Interrupts those imports that still wait for their packages, which are gone. */
    void dropUnread(List<String> importIds) {
        write("dropUnreadImports", Map.of("importIds", importIds, "now", now()));
    }

    /** What is known of an import, empty where nothing is. */
    Optional<ImportView> find(String importId) {
        return entries.findById(importId).map(ImportEntry::view);
    }

    private Optional<String> interruptOthers(TransactionContext transaction) {
        Record lock = run(transaction, "lockImports", Map.of()).get(0);
        Optional<String> running = holder(lock).filter(holder -> !isAbandoned(holder));
        run(transaction, "interruptImports", Map.of("running", running.orElse(""), "now", now()));
        return running;
    }

    private Optional<String> holder(Record lock) {
        Value until = lock.get("until");
        boolean held = !lock.get("importId").isNull() && until.asZonedDateTime().isAfter(now());
        return held ? Optional.of(lock.get("importId").asString()) : Optional.empty();
    }

    private boolean isAbandoned(String importId) {
        try {
            return ImportFolder.of(settings.imports(), importId).isAbandoned();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of import " + importId + " cannot be read", e);
        }
    }

    private void write(String query, Map<String, Object> parameters) {
        try (Session session = sessions.blocking(AccessMode.WRITE)) {
            session.executeWriteWithoutResult(transaction -> run(transaction, query, parameters));
        }
    }

    private List<Record> run(SimpleQueryRunner transaction, String query, Map<String, Object> parameters) {
        return transaction
                .run(queries.text(Viewer.service(), query), parameters)
                .list();
    }

    private static Map<String, Object> properties(Counts counts) {
        return Map.of(
                "rowsRead", counts.read(),
                "created", counts.created(),
                "corrected", counts.corrected(),
                "unchanged", counts.unchanged(),
                "rejected", counts.rejected(),
                "warnings", counts.warnings());
    }

    private static void refuse(String running) {
        String what = running.startsWith("purge-") ? "A purge" : "Import " + running;
        throw new ImportRefused(what + " runs on this store, in another process; try again when it has ended");
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(ZoneOffset.UTC);
    }
}
