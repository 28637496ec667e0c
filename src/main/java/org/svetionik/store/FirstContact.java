package org.svetionik.store;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;

/** Waits until a starting store answers, and gives a new one its password. */
record FirstContact(URI uri, String password, BooleanSupplier alive) {

    private static final String FACTORY_PASSWORD = "neo4j";

    void await(Duration patience) {
        long until = System.nanoTime() + patience.toNanos();
        while (!answers()) {
            if (!alive.getAsBoolean()) {
                throw unusable("The local store ended while starting");
            }
            if (System.nanoTime() > until) {
                throw unusable("The local store did not answer for " + patience.toSeconds() + " s");
            }
            pause();
        }
    }

    private static StoreUnusable unusable(String message) {
        return new StoreUnusable(message, "Its log, neo4j/logs/store.log in the data folder, says why.");
    }

    private boolean answers() {
        try (Driver driver = GraphDatabase.driver(uri, AuthTokens.basic("neo4j", password))) {
            driver.verifyConnectivity();
            return true;
        } catch (AuthenticationException e) {
            replaceFactoryPassword();
            return false;
        } catch (Neo4jException e) {
            return false;
        }
    }

    private void replaceFactoryPassword() {
        try (Driver driver = GraphDatabase.driver(uri, AuthTokens.basic("neo4j", FACTORY_PASSWORD));
                Session session = driver.session(SessionConfig.forDatabase("system"))) {
            session.run(
                            "ALTER CURRENT USER SET PASSWORD FROM $old TO $new",
                            Map.of("old", FACTORY_PASSWORD, "new", password))
                    .consume();
        } catch (AuthenticationException e) {
            throw unusable("The local store does not take the password in its folder");
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the local store", e);
        }
    }
}
