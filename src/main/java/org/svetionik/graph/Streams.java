package org.svetionik.graph;

import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.stereotype.Component;
import org.svetionik.access.Viewer;

/**
 * Reads the answers of named queries row by row, for work of the service that needs whole tables and keeps few rows at a time. Blocks the
 * calling thread, takes no turn of those that requests share, and is never tried again by itself, since the rows of a first try have gone
 * out already. Refuses every viewer but the service, because nothing is narrowed here.
 */
@Component
public final class Streams {

    private final Sessions sessions;
    private final StoreGate gate;
    private final NamedQueries queries;

    Streams(Sessions sessions, StoreGate gate, NamedQueries queries) {
        this.sessions = sessions;
        this.gate = gate;
        this.queries = queries;
    }

    /**
     * What the work makes of the rows it asks for, in a limited time. Each statement sees all of what those before it saw any of: the store
     * shows what it commits piece by piece, an index last, and a statement that begins after another has ended waits until the pieces that
     * the other saw are complete. What is written later may be seen in part.
     */
    public <T> T read(Viewer viewer, Duration limit, Function<Tables, T> work) {
        if (!viewer.isService()) {
            throw new IllegalStateException("Whole tables are read by the service alone");
        }
        gate.requireOpen();
        long end = System.nanoTime() + limit.toNanos();
        try (Session session = sessions.blocking(AccessMode.READ)) {
            return work.apply(
                    (query, parameters, reader) -> session.run(queries.text(viewer, query), parameters, until(end))
                            .forEachRemaining(reader));
        } catch (Neo4jException failure) {
            Throwable translated = StoreFailures.translated(failure);
            gate.failed(translated);
            throw translated instanceof RuntimeException known ? known : failure;
        }
    }

    /** The store takes a limit of no time for none. */
    private static TransactionConfig until(long end) {
        long left = Math.max(1, Duration.ofNanos(end - System.nanoTime()).toMillis());
        return TransactionConfig.builder().withTimeout(Duration.ofMillis(left)).build();
    }

    /** The tables of one reading, asked for one after another. */
    public interface Tables {

        /** Passes each row of a named query on, in its order. */
        void each(String query, Map<String, Object> parameters, Consumer<Record> reader);
    }
}
