package org.svetionik.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Asks Docker's own reader about the compose file, where the command is installed; an engine need not run. */
class ComposeCommandTests {

    private static final List<String> CONFIG =
            List.of("docker", "compose", "--env-file", ".env.example", "config", "--quiet");

    @BeforeEach
    void needsTheCommand() throws IOException, InterruptedException {
        assumeTrue(isInstalled(), "docker compose is not installed");
    }

    private static boolean isInstalled() throws IOException, InterruptedException {
        try {
            return started(new ProcessBuilder("docker", "compose", "version")).waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void isValid() throws IOException, InterruptedException {
        Process process = started(config());
        assertThat(process.inputReader().lines()).isEmpty();
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void refusesToStartWithoutAPassword() throws IOException, InterruptedException {
        ProcessBuilder command = config();
        command.environment().remove("NEO4J_PASSWORD");
        Process process = started(command);
        assertThat(process.inputReader().lines()).anyMatch(line -> line.contains("NEO4J_PASSWORD is missing a value"));
        assertThat(process.waitFor()).isNotZero();
    }

    private static ProcessBuilder config() {
        ProcessBuilder command = new ProcessBuilder(CONFIG);
        for (String secret : List.of("NEO4J_PASSWORD", "KEYCLOAK_ADMIN_PASSWORD", "SVETIONIK_DASHBOARD_SECRET")) {
            command.environment().put(secret, "of-no-store");
        }
        return command;
    }

    private static Process started(ProcessBuilder command) throws IOException {
        return command.redirectErrorStream(true).start();
    }
}
