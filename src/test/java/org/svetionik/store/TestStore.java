package org.svetionik.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;

/**
 * The one Neo4j of a test run: Testcontainers' where a Docker engine answers, the local store where not. Says on the console which it is;
 * {@link #driver()} is shared and never closed by a test.
 */
public final class TestStore {

    private static final TestStore ONE = start();

    private final String uri;
    private final String password;
    private final Driver driver;

    private TestStore(String kind, String uri, String password) {
        this.uri = uri;
        this.password = password;
        this.driver = GraphDatabase.driver(uri, token());
        driver.verifyConnectivity();
        System.out.println("Integration tests run on " + kind);
    }

    private static TestStore start() {
        return DockerClientFactory.instance().isDockerAvailable() ? container() : local();
    }

    @SuppressWarnings("resource") // ends with the test run
    private static TestStore container() {
        Neo4jContainer neo4j = new Neo4jContainer("neo4j:5.26-community");
        neo4j.start();
        return new TestStore("Neo4j in a container", neo4j.getBoltUrl(), neo4j.getAdminPassword());
    }

    private static TestStore local() {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "test-store");
            Path library = Path.of("target", "neo4j", "lib").toAbsolutePath();
            LocalStore store = new LocalStore(new StoreSettings(folder.toAbsolutePath(), library, "768m", "128m"));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(store)));
            store.getAuthToken();
            return new TestStore("the local Neo4j", store.getUri().toString(), password(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String password(Path folder) throws IOException {
        return Files.readString(folder.resolve("password"));
    }

    private static void end(LocalStore store) {
        try {
            store.destroy();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private AuthToken token() {
        return AuthTokens.basic("neo4j", password);
    }

    public static Driver driver() {
        return ONE.driver;
    }

    public static String uri() {
        return ONE.uri;
    }

    public static String password() {
        return ONE.password;
    }

    /** Removes every node but what migrations made; constraints and indexes stay. */
    public static void clear() {
        try (var session = driver().session()) {
            session.run("""
                    MATCH (n) WHERE NOT n:__Neo4jMigration AND NOT n:IndicatorSet AND NOT n:IndicatorGroup
                      AND NOT n:CatalogueEntry AND NOT n:Ledger
                    CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS
                    """).consume();
            session.run("MERGE (ledger:Ledger {ledgerCode: 'facts'}) SET ledger.removedAt = datetime()")
                    .consume();
        }
    }
}
