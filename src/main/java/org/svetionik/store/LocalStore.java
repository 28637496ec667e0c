package org.svetionik.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

/**
 * A Neo4j Community server on loopback that lives as long as the service. It is started at once, so that it comes up while the service
 * does, and waited for when the driver asks for its credentials. One that ends by itself is started again.
 */
final class LocalStore implements Neo4jConnectionDetails, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(LocalStore.class);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final StoreFolder folder;
    private final StoreSettings settings;
    private final int port;
    private StoreProcess process;
    private boolean ready;
    private boolean closed;

    LocalStore(StoreSettings settings) {
        this.settings = settings;
        if (!Files.isDirectory(settings.library())) {
            throw new StoreUnusable(
                    "Neo4j's jars are not beside the program",
                    "Build with Maven, which stages them, or name their folder with --svetionik.store.library=FOLDER, "
                            + "or a running server with --spring.neo4j.uri=neo4j://HOST:7687.");
        }
        try {
            this.folder = new StoreFolder(settings.folder());
            this.port = freePort();
            folder.configure(port, settings.pageCache());
            LOG.info("Starting the local store");
            this.process = launch();
        } catch (IOException e) {
            throw new UncheckedIOException("The local store cannot be started", e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private StoreProcess launch() throws IOException {
        StoreProcess launched = new StoreProcess(folder, settings);
        launched.whenEnded(this::restart);
        return launched;
    }

    private synchronized void restart() {
        if (closed || !ready) {
            return;
        }
        LOG.error("The local store ended by itself; starting it again");
        try {
            process = launch();
        } catch (IOException e) {
            LOG.error("The local store cannot be started again", e);
        }
    }

    @Override
    public URI getUri() {
        return URI.create("bolt://127.0.0.1:" + port);
    }

    @Override
    public AuthToken getAuthToken() {
        try {
            awaitReady();
            return AuthTokens.basic("neo4j", folder.password());
        } catch (IOException e) {
            throw new UncheckedIOException("The password of the local store cannot be read", e);
        }
    }

    /** The number of the store's process, for whoever watches it. */
    public synchronized long processId() {
        return process.id();
    }

    private synchronized void awaitReady() throws IOException {
        if (!ready) {
            new FirstContact(getUri(), folder.password(), process::isAlive).await(PATIENCE);
            ready = true;
            LOG.info("The local store is up");
        }
    }

    @Override
    public synchronized void destroy() throws Exception {
        if (closed) {
            return;
        }
        closed = true;
        process.stop();
        folder.close();
        LOG.info("The local store is closed");
    }
}
