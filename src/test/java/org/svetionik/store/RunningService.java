package org.svetionik.store;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.svetionik.Svetionik;
import org.svetionik.access.Role;
import org.svetionik.http.Http;

/** The service as a process of its own, with its store as a child. */
final class RunningService {

    /** A slow machine fails no test. */
    static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final Pattern ADDRESS = Pattern.compile("bolt\\.listen_address=(\\S+)");

    private final Path data;
    private final int port;
    private final Process process;

    /** Starts it on a folder, and waits until it answers. */
    RunningService(Path data) {
        this.data = data;
        try (ServerSocket free = new ServerSocket(0)) {
            this.port = free.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.process = start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        awaitAnswers();
    }

    private Process start() {
        try {
            return new ProcessBuilder(
                            ProcessHandle.current().info().command().orElseThrow(),
                            "-Xmx512m",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Svetionik.class.getName(),
                            "--server.port=" + port,
                            "--svetionik.data=" + data,
                            "--svetionik.audit.folder=" + data.resolve("audit"),
                            "--svetionik.test.own-store=true",
                            "--svetionik.first-start=false",
                            "--svetionik.store.heap=512m",
                            "--svetionik.store.page-cache=64m")
                    .redirectErrorStream(true)
                    .redirectOutput(data.resolve("service.log").toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A client that is signed in with the demo account of a role. */
    Http as(Role role) {
        return Http.as(port, role);
    }

    /** Until the demo accounts have their places, too, which comes a little later than the first answers. */
    void awaitAnswers() {
        await().pollInterval(Duration.ofMillis(100))
                .atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> as(Role.SCHOOL_PROFESSIONAL)
                        .post(Http.GRAPHQL, Map.of("query", "{ digest { institutionCode } }"))
                        .body()
                        .contains("SCH-1"));
    }

    /** Ends it with SIGKILL. */
    void kill() {
        end(process.toHandle());
    }

    /** Ends its store with SIGKILL; the service starts it again. */
    void killStore() {
        end(process.children().findFirst().orElseThrow());
    }

    private static void end(ProcessHandle handle) {
        handle.destroyForcibly();
        handle.onExit().join();
    }

    /** Ends it as an operator does. */
    void stop() {
        process.destroy();
        process.onExit().join();
    }

    /** The store, asked past the service. */
    Driver store() throws IOException {
        Path home = data.resolve("neo4j");
        Matcher address = ADDRESS.matcher(Files.readString(home.resolve("conf/neo4j.conf")));
        if (!address.find()) {
            throw new IllegalStateException("The store has no address");
        }
        return GraphDatabase.driver(
                "bolt://" + address.group(1),
                AuthTokens.basic(
                        "neo4j", Files.readString(home.resolve("password")).strip()));
    }
}
