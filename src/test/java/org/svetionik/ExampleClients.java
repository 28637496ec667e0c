package org.svetionik;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.jayway.jsonpath.JsonPath;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The clients and the dashboard of {@code examples/}, as others would run them. */
final class ExampleClients {

    private static final Path FOLDER = Path.of("examples");

    /** What a panel of the dashboard asks, where in the answer its rows are, and the fields of a row that it shows. */
    record Panel(String query, String root, List<String> columns) {}

    private ExampleClients() {}

    static boolean canRun(String program) {
        return Arrays.stream(
                        Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator, -1))
                .anyMatch(folder -> new File(folder, program).canExecute());
    }

    /** The lines that a client prints. */
    static List<String> run(String program, String file, int port, String authorization)
            throws IOException, InterruptedException {
        ProcessBuilder client = new ProcessBuilder(program, FOLDER.resolve(file).toString()).redirectErrorStream(true);
        client.environment()
                .putAll(Map.of(
                        "SVETIONIK_URL",
                        "http://127.0.0.1:" + port + "/graphql",
                        "SVETIONIK_AUTHORIZATION",
                        authorization));
        Process running = client.start();
        String printed = new String(running.getInputStream().readAllBytes(), UTF_8);
        running.waitFor();
        return printed.lines().toList();
    }

    /** The panels of the dashboard that ask for something, with the year that it begins with. */
    static List<Panel> panels() throws IOException {
        List<Map<String, Object>> targets =
                JsonPath.read(Files.readString(FOLDER.resolve("grafana.json")), "$.panels[*].targets[*]");
        return targets.stream()
                .map(target -> new Panel(
                        JsonPath.<String>read(target, "$.url_options.body_graphql_query")
                                .replace("$year", "2024"),
                        JsonPath.read(target, "$.root_selector"),
                        JsonPath.read(target, "$.columns[*].selector")))
                .toList();
    }
}
