package org.svetionik.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

class LocalStoreIT {

    private static final Path LIBRARY = Path.of("target", "neo4j", "lib").toAbsolutePath();

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init") // each test starts it
    private LocalStore store;

    private LocalStore start() {
        store = new LocalStore(new StoreSettings(folder.resolve("neo4j"), LIBRARY, "512m", "64m"));
        return store;
    }

    @AfterEach
    void stop() throws Exception {
        store.destroy();
    }

    private long nodes(String cypher) {
        try (Driver driver = GraphDatabase.driver(store.getUri(), store.getAuthToken())) {
            return driver.executableQuery(cypher)
                    .execute()
                    .records()
                    .get(0)
                    .get(0)
                    .asLong();
        }
    }

    @Test
    void keepsWhatWasWrittenThroughAKillOfItsProcess() throws Exception {
        start();
        assertThat(nodes("CREATE (n:Thing) RETURN count(n)")).isEqualTo(1);
        ProcessHandle.of(store.processId()).orElseThrow().destroyForcibly();
        store.destroy();
        start();
        assertThat(nodes("MATCH (n:Thing) RETURN count(n)")).isEqualTo(1);
    }

    @Test
    void isRefusedASecondTimeOnOneFolder() {
        start();
        assertThatThrownBy(() -> new LocalStore(new StoreSettings(folder.resolve("neo4j"), LIBRARY, "512m", "64m")))
                .isInstanceOf(StoreUnusable.class)
                .hasMessageContaining("in use by a running Svetionik");
    }

    @Test
    void keepsItsPasswordToItsOwner() throws Exception {
        start().getAuthToken();
        assertThat(Files.getPosixFilePermissions(folder.resolve("neo4j/password")))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }

    @Test
    void listensOnLoopbackAlone() throws Exception {
        start();
        assertThat(Files.readString(folder.resolve("neo4j/conf/neo4j.conf")))
                .contains("server.bolt.listen_address=127.0.0.1:", "server.http.enabled=false");
    }
}
