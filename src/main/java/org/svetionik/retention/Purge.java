package org.svetionik.retention;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Session;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.svetionik.audit.Act;
import org.svetionik.audit.ActKind;
import org.svetionik.audit.AuditLog;
import org.svetionik.exchange.Ledger;
import org.svetionik.exchange.OldImports;
import org.svetionik.exchange.StoreLock;
import org.svetionik.graph.NamedQueries;
import org.svetionik.graph.Sessions;
import org.svetionik.model.Days;

/**
 * Removes closed cases whose time is over, and old reports of imports. A case goes whole or not at all; a purge that was killed is finished
 * by the next one. Refuses where no time is set, and while something is imported.
 */
@Component
@EnableConfigurationProperties(RetentionSettings.class)
public class Purge {

    private final Sessions sessions;
    private final NamedQueries queries;
    private final StoreLock lock;
    private final Ledger ledger;
    private final OldImports oldImports;
    private final AuditLog log;
    private final Clock clock;
    private final RetentionSettings settings;

    Purge(
            Sessions sessions,
            NamedQueries queries,
            StoreLock lock,
            Ledger ledger,
            OldImports oldImports,
            AuditLog log,
            Clock clock,
            RetentionSettings settings) {
        this.sessions = sessions;
        this.queries = queries;
        this.lock = lock;
        this.ledger = ledger;
        this.oldImports = oldImports;
        this.log = log;
        this.clock = clock;
        this.settings = settings;
    }

    /** What would go today; changes nothing. */
    public PurgeReport dryRun() throws IOException {
        LastDay lastDay = lastDay();
        Expired expired = new Expired(queries, lastDay, settings.batchCases());
        Tally tally = Tally.NOTHING;
        try (Session session = sessions.blocking(AccessMode.READ)) {
            for (Batch batch = next(session, expired, Position.START);
                    !batch.isEmpty();
                    batch = next(session, expired, batch.last())) {
                tally = tally.plus(batch.tally());
            }
        }
        return new PurgeReport(
                lastDay.date(), tally, oldImports.before(reportsUntil()).size());
    }

    private static Batch next(Session session, Expired expired, Position position) {
        return session.executeRead(transaction -> expired.after(position, transaction));
    }

    /**
     * Removes what goes today.
     *
     * @param listener told after each batch how much has gone; an exception from it ends the purge after that batch
     */
    public PurgeReport forGood(Consumer<Tally> listener) throws IOException {
        LastDay lastDay = lastDay();
        return lock.whileHeld("purge", held -> {
            log.append(Act.ofACommand(ActKind.WRITE, "purge begins"));
            Removing removing = new Removing(held, lastDay);
            int imports = 0;
            try {
                removing.all(listener);
                imports = oldImports.remove(reportsUntil());
            } finally {
                log.append(Act.ofACommand(ActKind.WRITE, "purge ends").counting(counts(removing.tally, imports)));
            }
            return new PurgeReport(lastDay.date(), removing.tally, imports);
        });
    }

    private static Map<String, Long> counts(Tally tally, int imports) {
        Map<String, Long> counts = new TreeMap<>(tally.byLabel());
        if (imports > 0) {
            counts.put("reports of imports", (long) imports);
        }
        return counts;
    }

    private LastDay lastDay() {
        Period kept = settings.closedCases();
        if (kept == null) {
            throw new NoRetention();
        }
        return LastDay.of(LocalDate.ofInstant(clock.instant(), Days.ZONE), kept);
    }

    private Instant reportsUntil() {
        return clock.instant().atZone(Days.ZONE).minus(settings.importReports()).toInstant();
    }

    /** One pass through the expired cases that takes each batch away. */
    private final class Removing {

        private final StoreLock.Held held;
        private final Expired expired;
        private final Removal removal = new Removal(queries);
        private Tally tally = Tally.NOTHING;

        Removing(StoreLock.Held held, LastDay lastDay) {
            this.held = held;
            this.expired = new Expired(queries, lastDay, settings.batchCases());
        }

        void all(Consumer<Tally> listener) {
            try (Session session = sessions.blocking(AccessMode.WRITE)) {
                for (Batch batch = next(session, Position.START);
                        !batch.isEmpty();
                        batch = next(session, batch.last())) {
                    tally = tally.plus(batch.tally());
                    listener.accept(tally);
                }
            }
        }

        private Batch next(Session session, Position position) {
            expired.removed();
            return session.executeWrite(transaction -> {
                held.renew(transaction);
                if (expired.after(position, transaction).isEmpty()) {
                    return Batch.NONE;
                }
                // Whoever recorded something in one of these cases just now has written it when the ledger is open
                ledger.open(transaction);
                expired.removed();
                Batch batch = expired.after(position, transaction);
                if (!batch.isEmpty()) {
                    ledger.enterRemoval(transaction);
                    removal.remove(batch, transaction);
                }
                return batch;
            });
        }
    }
}
