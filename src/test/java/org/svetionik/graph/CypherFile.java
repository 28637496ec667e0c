package org.svetionik.graph;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A file under {@code cypher/}: its header lines by name, and its text.
 *
 * @param name the name of the file without its ending
 */
record CypherFile(String name, Map<String, String> header, String text) {

    static final Path FOLDER = Path.of("cypher");

    private static final Pattern HEADER =
            Pattern.compile("^// (name|question|access|params|returns): (\\S.*)$", Pattern.MULTILINE);
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+) \\w+");

    static CypherFile of(String name, String text) {
        Map<String, String> header = HEADER.matcher(text)
                .results()
                .collect(toMap(line -> line.group(1), line -> line.group(2), (first, second) -> first));
        return new CypherFile(name, header, text);
    }

    /** Those that answer a question by name. */
    static List<CypherFile> queries() {
        return below(FOLDER)
                .filter(file -> !isMigration(file))
                .map(CypherFile::read)
                .toList();
    }

    /** Those that are applied once, in order. */
    static List<CypherFile> migrations() {
        return below(FOLDER)
                .filter(CypherFile::isMigration)
                .map(CypherFile::read)
                .toList();
    }

    /** The names of the parameters that the header declares. */
    Set<String> declared() {
        return new TreeSet<>(PARAMETER
                .matcher(header.getOrDefault("params", ""))
                .results()
                .map((MatchResult parameter) -> parameter.group(1))
                .toList());
    }

    private static boolean isMigration(Path file) {
        return file.startsWith(FOLDER.resolve("migrations"));
    }

    private static CypherFile read(Path file) {
        try {
            return of(file.getFileName().toString().replace(".cypher", ""), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    private static Stream<Path> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be listed", e);
        }
    }
}
