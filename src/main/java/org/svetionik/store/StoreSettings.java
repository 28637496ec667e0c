package org.svetionik.store;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/**
 * How the local store runs.
 *
 * @param folder where it keeps its data, logs and password
 * @param library the folder of Neo4j's jars
 * @param heap the size of its heap, as the JVM writes it
 * @param pageCache the size of its page cache, as Neo4j writes it
 */
record StoreSettings(Path folder, Path library, String heap, String pageCache) {

    static StoreSettings of(Environment environment) {
        Path data = Path.of(environment.getProperty("svetionik.data", "data"));
        String library = environment.getProperty("svetionik.store.library");
        return new StoreSettings(
                data.resolve("neo4j").toAbsolutePath(),
                library == null ? stagedLibrary() : Path.of(library),
                environment.getProperty("svetionik.store.heap", "1g"),
                environment.getProperty("svetionik.store.page-cache", "256m"));
    }

    /** The folder that the build stages: beside the packaged jar, or in the build folder when run from classes. */
    private static Path stagedLibrary() {
        for (@Nullable Path folder = home(); folder != null; folder = folder.getParent()) {
            for (String staged : new String[] {"neo4j/lib", "target/neo4j/lib"}) {
                if (Files.isDirectory(folder.resolve(staged))) {
                    return folder.resolve(staged);
                }
            }
        }
        return Path.of("neo4j", "lib");
    }

    /** The folder of the jar or of the classes; a nested jar's address begins with that of the outer one. */
    private static @Nullable Path home() {
        String place = StoreSettings.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString()
                .replaceFirst("^jar:nested:", "file:")
                .replaceFirst("/?!.*$", "");
        return Path.of(URI.create(place)).toAbsolutePath().getParent();
    }
}
