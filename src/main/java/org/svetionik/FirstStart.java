package org.svetionik;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import org.svetionik.access.Viewer;
import org.svetionik.demo.DemoOptions;
import org.svetionik.demo.InventedCountry;
import org.svetionik.demo.Size;
import org.svetionik.exchange.ImportOrigin;
import org.svetionik.exchange.Imports;
import org.svetionik.figures.Releases;
import org.svetionik.graph.NamedQueries;

/**
 * Loads what a store should hold from the first start on: the public facts about Serbia, and, in a local store, a small invented
 * country with the statistics of its years. Real data is released only by whoever knows that a year is complete. What a start that was cut
 * short left undone, the next one does.
 */
@Component
@Order(1)
@ConditionalOnProperty(name = "svetionik.first-start", matchIfMissing = true)
class FirstStart implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(FirstStart.class);
    private static final long SEED = 1;
    private static final int YEARS = 9;

    private final Imports imports;
    private final NamedQueries queries;
    private final Releases releases;
    private final boolean invent;

    FirstStart(Imports imports, NamedQueries queries, Releases releases, Environment environment) {
        this.imports = imports;
        this.queries = queries;
        this.releases = releases;
        this.invent = environment.getProperty(
                "svetionik.demo", Boolean.class, !environment.containsProperty("spring.neo4j.uri"));
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        List<?> loaded = loadedOrigins();
        if (!loaded.contains("REFERENCE")) {
            load("public facts about Serbia", ImportOrigin.REFERENCE, FirstStart::copyReference);
        }
        if (invent && !loaded.contains("DEMO")) {
            load(
                    "a small invented country",
                    ImportOrigin.DEMO,
                    folder -> InventedCountry.write(folder, new DemoOptions(SEED, Size.SMALL, YEARS), rows -> {}));
        }
        if (invent) {
            releases.make();
        }
    }

    private List<?> loadedOrigins() {
        var rows = Objects.requireNonNull(
                queries.run(Viewer.service(), "loadedOrigins", Map.of()).block());
        return (List<?>) Objects.requireNonNull(rows.get(0).get("origins"));
    }

    private void load(String what, ImportOrigin origin, Source source) throws IOException {
        log.info("Loading {}", what);
        Path folder = Files.createTempDirectory("svetionik");
        try {
            source.write(folder);
            imports.run(folder, origin, step -> log.info("Loading {}: {} %", what, Math.round(100 * step.fraction())));
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static void copyReference(Path folder) throws IOException {
        var resources = new PathMatchingResourcePatternResolver();
        for (Resource file : resources.getResources("classpath:packages/serbia-reference/*")) {
            try (var in = file.getInputStream()) {
                Files.copy(in, folder.resolve(Objects.requireNonNull(file.getFilename())));
            }
        }
    }

    /** Writes a package into a folder. */
    private interface Source {
        void write(Path folder) throws IOException;
    }
}
