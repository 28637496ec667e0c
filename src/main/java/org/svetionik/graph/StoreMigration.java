package org.svetionik.graph;

import ac.simons.neo4j.migrations.core.Migrations;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.RetryableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;

/**
 * Brings the store to the newest version of {@code cypher/migrations} once all beans exist and before any request, import or command
 * is taken. Waits for a store that does not answer yet. The start ends where a migration fails or where one that was applied has changed
 * since.
 */
final class StoreMigration implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(StoreMigration.class);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final RetryPolicy UNTIL_IT_ANSWERS = RetryPolicy.builder()
            .maxRetries(30)
            .delay(Duration.ofSeconds(1))
            .predicate(
                    failure -> failure instanceof RetryableException || failure.getCause() instanceof TimeoutException)
            .build();

    private final Driver driver;
    private final Migrations migrations;
    private final Duration patience;

    /** @param patience how long another start may hold the lock before it counts as ended */
    StoreMigration(Driver driver, Migrations migrations, Duration patience) {
        this.driver = driver;
        this.migrations = migrations;
        this.patience = patience;
    }

    @Override
    public void afterSingletonsInstantiated() {
        new RetryTemplate(UNTIL_IT_ANSWERS).invoke(driver::verifyConnectivity);
        awaitTheLock();
        migrations.apply().ifPresent(version -> LOG.info("The store is at version {}", version.getValue()));
    }

    /** A start that is killed in the midst of its migrations leaves its lock behind, and no later one would get past it. */
    private void awaitTheLock() {
        for (long pauses = patience.dividedBy(PAUSE); pauses > 0 && isLocked(); pauses--) {
            pause();
        }
        if (isLocked()) {
            LOG.warn("An earlier start ended in the midst of its migrations; they are taken up again");
            driver.executableQuery("MATCH (lock:__Neo4jMigrationsLock) DELETE lock")
                    .execute();
        }
    }

    private boolean isLocked() {
        return driver.executableQuery("RETURN EXISTS { (:__Neo4jMigrationsLock) } AS locked")
                .execute()
                .records()
                .get(0)
                .get("locked")
                .asBoolean();
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Ended while another start migrates the store", e);
        }
    }
}
