package org.svetionik.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.util.FileSystemUtils;
import org.svetionik.access.Viewer;
import org.svetionik.demo.DemoOptions;
import org.svetionik.demo.InventedCountry;
import org.svetionik.demo.Size;
import org.svetionik.exchange.ImportOrigin;
import org.svetionik.exchange.Imports;
import org.svetionik.store.TestStore;

/** The small invented country in the test store, and questions to it as somebody. */
public final class Country {

    private Country() {}

    /** Empties the store, and loads the country with the public facts. */
    public static void load(Imports imports) throws IOException {
        TestStore.clear();
        Path folder = Files.createTempDirectory(Path.of("target"), "country");
        try {
            imports.run(Path.of("src/main/resources/packages/serbia-reference"), ImportOrigin.REFERENCE, step -> {});
            InventedCountry.write(folder, new DemoOptions(1, Size.SMALL, 9), rows -> {});
            imports.run(folder, ImportOrigin.DEMO, step -> {});
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    /** What a viewer is answered. */
    public static GraphQlTester.Response ask(ExecutionGraphQlServiceTester tester, Viewer viewer, String document) {
        return tester.mutate()
                .responseTimeout(Duration.ofMinutes(1))
                .configureExecutionInput((input, builder) -> {
                    input.getGraphQLContext().put(Viewer.class, viewer);
                    return input;
                })
                .build()
                .document(document)
                .execute();
    }

    /** The list that a viewer is answered at a path. */
    public static List<Map<String, Object>> list(
            ExecutionGraphQlServiceTester tester, Viewer viewer, String document, String path) {
        return ask(tester, viewer, document)
                .path(path)
                .entity(new ParameterizedTypeReference<List<Map<String, Object>>>() {})
                .get();
    }

    /** The codes of the errors that a viewer is answered. */
    public static List<Object> errors(ExecutionGraphQlServiceTester tester, Viewer viewer, String document) {
        List<Object> codes = new ArrayList<>();
        ask(tester, viewer, document)
                .errors()
                .satisfy(errors ->
                        errors.forEach(error -> codes.add(error.getExtensions().getOrDefault("code", ""))));
        return codes;
    }
}
