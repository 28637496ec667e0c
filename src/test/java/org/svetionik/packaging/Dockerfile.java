package org.svetionik.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The instructions of the Dockerfile, each on one line, without comments. */
record Dockerfile(List<String> instructions) {

    Dockerfile() throws IOException {
        this(read());
    }

    private static List<String> read() throws IOException {
        return Files.readString(Path.of("Dockerfile"))
                .replaceAll("\\\\\n\\s*", "")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    boolean has(String keyword) {
        return !all(keyword).isEmpty();
    }

    /** What follows the keyword, once for each time it is used. */
    List<String> all(String keyword) {
        return instructions.stream()
                .filter(line -> line.startsWith(keyword + " "))
                .map(line -> line.substring(keyword.length() + 1))
                .toList();
    }
}
