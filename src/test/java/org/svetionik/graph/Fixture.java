package org.svetionik.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.neo4j.driver.Driver;
import org.springframework.core.io.ClassPathResource;
import org.svetionik.store.TestStore;

/** Small invented graphs, kept as one Cypher statement each under {@code fixtures/}. */
public final class Fixture {

    private Fixture() {}

    /** Fills an emptied store with the graph of this name. */
    public static void load(Driver driver, String name) {
        TestStore.clear();
        try {
            driver.executableQuery(new ClassPathResource("fixtures/" + name + ".cypher").getContentAsString(UTF_8))
                    .execute();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
