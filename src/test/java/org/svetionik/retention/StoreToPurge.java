package org.svetionik.retention;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.svetionik.audit.AuditLog;
import org.svetionik.exchange.ImportOrigin;
import org.svetionik.exchange.Imports;
import org.svetionik.exchange.Ledger;
import org.svetionik.exchange.OldImports;
import org.svetionik.exchange.StoreLock;
import org.svetionik.graph.NamedQueries;
import org.svetionik.graph.Sessions;
import org.svetionik.store.TestStore;

/** A store that is purged as of 30 June 2026, with closed cases kept for five years. */
final class StoreToPurge {

    private static final Path PACKAGES = Path.of("src/test/resources/packages");
    static final Path PACKAGE = PACKAGES.resolve("retention");
    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-06-30T10:00:00Z"), ZoneOffset.UTC);

    /** Every node and relationship with all its properties, in an order that does not depend on the store. */
    private static final String EVERYTHING = """
            MATCH (n) WHERE NOT n:ImportLock AND NOT n:__Neo4jMigration
            OPTIONAL MATCH (n)-[r]->(m)
            WITH labels(n) AS labels, properties(n) AS node, type(r) AS type, properties(r) AS link, properties(m) AS head
            RETURN labels, node, type, link, head
            """;

    private final Sessions sessions;
    private final NamedQueries queries;
    private final StoreLock lock;
    private final Ledger ledger;
    private final OldImports oldImports;
    private final AuditLog log;
    private final Imports imports;
    private final Driver driver;

    StoreToPurge(
            Sessions sessions,
            NamedQueries queries,
            StoreLock lock,
            Ledger ledger,
            OldImports oldImports,
            AuditLog log,
            Imports imports,
            Driver driver) {
        this.sessions = sessions;
        this.queries = queries;
        this.lock = lock;
        this.ledger = ledger;
        this.oldImports = oldImports;
        this.log = log;
        this.imports = imports;
        this.driver = driver;
    }

    Driver driver() {
        return driver;
    }

    Imports imports() {
        return imports;
    }

    void fill() throws IOException {
        TestStore.clear();
        imports.run(PACKAGE, ImportOrigin.COMMAND, step -> {});
        imports.run(PACKAGES.resolve("retention-corrections"), ImportOrigin.COMMAND, step -> {});
    }

    Purge purge(@Nullable Period closedCases, int batchCases) {
        RetentionSettings settings = new RetentionSettings(closedCases, Period.ofDays(90), batchCases);
        return new Purge(sessions, queries, lock, ledger, oldImports, log, TODAY, settings);
    }

    Purge purge() {
        return purge(Period.ofYears(5), 2);
    }

    List<String> codes(String label, String key) {
        return driver
                .executableQuery("MATCH (n:" + label + ") RETURN n." + key + " AS code ORDER BY code")
                .execute()
                .records()
                .stream()
                .map(row -> row.get("code").asString())
                .toList();
    }

    List<Map<String, Object>> everything() {
        return driver.executableQuery(EVERYTHING).execute().records().stream()
                .map(row -> row.asMap())
                .toList();
    }

    long count(String cypher) {
        return driver.executableQuery(cypher).execute().records().get(0).get(0).asLong();
    }
}
