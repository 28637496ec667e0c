package org.svetionik.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;

/** What tests of imports do again and again. */
record Desk(Imports imports, Driver driver) {

    ImportResult take(Packages packages) {
        return take(packages.folder());
    }

    ImportResult take(Path folder) {
        try {
            return imports.run(folder, ImportOrigin.COMMAND, progress -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of a report, each as file, line, column and rule. */
    static List<String> rejects(ImportResult result) {
        return lines(result, "rejects.csv").stream()
                .map(line -> String.join(" ", List.of(line.split(",", 5)).subList(0, 4)))
                .toList();
    }

    /** The lines of a report but for its header. */
    static List<String> lines(ImportResult result, String report) {
        try {
            List<String> lines = Files.readAllLines(result.reports().resolve(report));
            return lines.subList(1, lines.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one value that a statement gives. */
    Object ask(String cypher) {
        return ask(cypher, Map.of());
    }

    Object ask(String cypher, Map<String, Object> parameters) {
        return driver.executableQuery(cypher)
                .withParameters(parameters)
                .execute()
                .records()
                .get(0)
                .get(0)
                .asObject();
    }
}
