package org.svetionik.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.neo4j.driver.Driver;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.util.FileSystemUtils;
import org.svetionik.Svetionik;
import org.svetionik.access.Role;
import org.svetionik.access.Trail;
import org.svetionik.access.Viewer;
import org.svetionik.demo.DemoOptions;
import org.svetionik.demo.InventedCountry;
import org.svetionik.demo.Size;
import org.svetionik.exchange.ImportOrigin;
import org.svetionik.exchange.Imports;

/**
 * Loads the invented country of national size into a local store and prints how long {@code myWork} takes of a busy school and a busy agency:
 * first after the start, then, then once more after the store forgot its plans, and after it forgot them and was asked for an institution that
 * is none, as the service does at its start. With the test class path: {@code java -Xmx1g org.svetionik.benchmarks.MyWork [again]};
 * {@code again} takes the store that an earlier call left.
 */
final class MyWork {

    private static final Path FOLDER = Path.of("target", "benchmark-my-work");
    private static final Path REFERENCE = Path.of("src", "main", "resources", "packages", "serbia-reference");
    private static final String DOCUMENT =
            "{ myWork(first: 20) { totalCount edges { node { id kind deadline overdue } } } }";
    private static final int TIMES = 20;

    private final ExecutionGraphQlService service;
    private final Driver driver;

    private MyWork(ExecutionGraphQlService service, Driver driver) {
        this.service = service;
        this.driver = driver;
    }

    public static void main(String[] arguments) throws IOException {
        boolean again = arguments.length > 0;
        if (!again) {
            FileSystemUtils.deleteRecursively(FOLDER);
            Path country = Files.createDirectories(FOLDER.resolve("country"));
            InventedCountry.write(country, new DemoOptions(1, Size.NATIONAL, 9), rows -> {});
        }
        try (var context = new SpringApplicationBuilder(Svetionik.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--svetionik.test.own-store=true",
                        "--svetionik.first-start=false",
                        "--svetionik.statements.time-limit=1m",
                        "--svetionik.data=" + FOLDER.resolve("data"))) {
            if (!again) {
                Imports imports = context.getBean(Imports.class);
                imports.run(REFERENCE, ImportOrigin.REFERENCE, step -> {});
                imports.run(FOLDER.resolve("country"), ImportOrigin.DEMO, step -> {});
            }
            var work = new MyWork(context.getBean(ExecutionGraphQlService.class), context.getBean(Driver.class));
            work.measure("a school", Role.SCHOOL_PROFESSIONAL, "School");
            work.measure("an agency", Role.CASEWORKER, "Agency");
        }
    }

    private void measure(String name, Role role, String label) {
        String institution = busiest(label);
        Viewer viewer = Viewer.of("benchmark", role, institution, null);
        double first = milliseconds(viewer);
        List<Double> then = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            then.add(milliseconds(viewer));
        }
        forgetPlans();
        double unplanned = milliseconds(viewer);
        forgetPlans();
        double planning = milliseconds(Viewer.of("benchmark", role, "-", null));
        double planned = milliseconds(viewer);
        System.out.printf(
                Locale.ROOT,
                "%s with %s that waits: first %.0f ms, then %.0f ms (median of %d); without a plan %.0f ms, after planning"
                        + " for %.0f ms %.0f ms%n",
                name,
                waiting(viewer),
                first,
                Ranks.median(then),
                TIMES,
                unplanned,
                planning,
                planned);
    }

    /** The institution of a label with the most open cases that it opened or was sent. */
    private String busiest(String label) {
        return driver.executableQuery("""
                MATCH (one:LABEL)<-[:OPENED_BY]-(case:Case {status: 'OPEN'})
                WITH one, count(case) AS cases
                RETURN one.institutionCode AS code ORDER BY cases DESC, code LIMIT 1
                """.replace("LABEL", label))
                .execute()
                .records()
                .get(0)
                .get("code")
                .asString();
    }

    private void forgetPlans() {
        driver.executableQuery("CALL db.clearQueryCaches()").execute();
    }

    private double milliseconds(Viewer viewer) {
        long start = System.nanoTime();
        ask(viewer);
        return (System.nanoTime() - start) / 1e6;
    }

    private Object waiting(Viewer viewer) {
        return Objects.requireNonNull(
                ((Map<?, ?>) Objects.requireNonNull(ask(viewer).get("myWork"))).get("totalCount"));
    }

    private Map<String, Object> ask(Viewer viewer) {
        var request = new DefaultExecutionGraphQlRequest(
                DOCUMENT, null, Map.of(), Map.of(), UUID.randomUUID().toString(), Locale.ENGLISH);
        request.configureExecutionInput((input, builder) -> {
            input.getGraphQLContext().put(Viewer.class, viewer).put(Trail.class, new Trail());
            return input;
        });
        var answer = Objects.requireNonNull(service.execute(request).block());
        if (!answer.getErrors().isEmpty()) {
            throw new IllegalStateException(answer.getErrors().toString());
        }
        return Objects.requireNonNull(answer.getData());
    }
}
