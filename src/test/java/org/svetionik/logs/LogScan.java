package org.svetionik.logs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads logs line by line for what must not stand in them.
 *
 * @param secrets texts that are secret in this run, such as the passwords of its stores
 */
record LogScan(List<String> secrets) {

    static final Path RUN = Path.of("target", "test-run.log");

    /** How lines begin their text that a test plants to show that they are found. */
    static final String PLANTED = "planted: ";

    private static final Path TARGET = Path.of("target");

    /** A scan that knows the passwords of all stores of this run. */
    static LogScan ofThisRun() throws IOException {
        List<String> secrets = new ArrayList<>();
        for (Path file : below(TARGET, "password")) {
            secrets.add(Files.readString(file).strip());
        }
        return new LogScan(
                secrets.stream().filter(secret -> secret.length() >= 8).toList());
    }

    /** The log of the run, and those of its stores. */
    static List<Path> logs() throws IOException {
        List<Path> logs = new ArrayList<>(List.of(RUN));
        logs.addAll(below(TARGET, "neo4j.log"));
        logs.addAll(below(TARGET, "debug.log"));
        return logs;
    }

    private static List<Path> below(Path folder, String name) throws IOException {
        try (Stream<Path> files = Files.walk(folder, 5)) {
            return files.filter(file -> file.endsWith(name) && Files.isRegularFile(file))
                    .toList();
        }
    }

    /** The lines that hold something, each after its kind and place. */
    List<String> findings(Path log) throws IOException {
        List<String> findings = new ArrayList<>();
        try (Stream<String> lines = Files.lines(log)) {
            int number = 0;
            for (String line : (Iterable<String>) lines::iterator) {
                number++;
                for (String kind : kinds(line)) {
                    findings.add(kind + " in " + log + ":" + number + ": " + line);
                }
            }
        }
        return findings;
    }

    /** What a line holds, by name. */
    List<String> kinds(String line) {
        List<String> kinds = new ArrayList<>();
        for (Leak leak : Leak.values()) {
            if (leak.isIn(line)) {
                kinds.add(leak.name());
            }
        }
        if (secrets.stream().anyMatch(line::contains)) {
            kinds.add("SECRET");
        }
        return kinds;
    }
}
