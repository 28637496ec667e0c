package org.svetionik.store;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Starts the store's process, a JVM of its own that has Neo4j's jars on its class path and nothing of ours but {@link StoreMain}. */
final class StoreProcess {

    private final StoreFolder folder;
    private final StoreSettings settings;
    private final Process process;

    StoreProcess(StoreFolder folder, StoreSettings settings) throws IOException {
        this.folder = folder;
        this.settings = settings;
        this.process = new ProcessBuilder(command())
                .redirectErrorStream(true)
                .redirectOutput(folder.log().toFile())
                .start();
    }

    private List<String> command() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms256m",
                "-Xmx" + settings.heap(),
                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                "--add-opens=java.base/java.io=ALL-UNNAMED",
                "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED"));
        if (Runtime.version().feature() >= 19) {
            command.add("-XX:+AutoCreateSharedArchive");
            command.add("-XX:SharedArchiveFile=" + folder.root().resolve("classes.jsa"));
        }
        command.addAll(List.of(
                "-cp",
                classPath(),
                StoreMain.class.getName(),
                folder.storeLock().toString(),
                "--home-dir=" + folder.root(),
                "--config-dir=" + folder.root().resolve("conf"),
                "--console-mode"));
        return command;
    }

    private String classPath() throws IOException {
        try (Stream<Path> jars = Files.list(settings.library())) {
            return Stream.concat(Stream.of(folder.mainJar()), jars.sorted())
                    .map(Path::toString)
                    .reduce((left, right) -> left + File.pathSeparator + right)
                    .orElseThrow();
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    @SuppressWarnings("FutureReturnValueIgnored") // the action is all that is wanted
    void whenEnded(Runnable action) {
        process.onExit().thenRun(action);
    }

    long id() {
        return process.pid();
    }

    /** Ends the process by its own clean shutdown, waiting up to a minute; a store killed meanwhile recovers at its next start. */
    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
