package org.svetionik.graph;

import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
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
     * What the work makes of the rows it asks for, all in one read transaction of a limited time. The store isolates its statements from
     * each other's halves only: rows that are written meanwhile may be seen.
     */
    public <T> T read(Viewer viewer, Duration limit, Function<Tables, T> work) {
        if (!viewer.isService()) {
            throw new IllegalStateException("Whole tables are read by the service alone");
        }
        gate.requireOpen();
        TransactionConfig config =
                TransactionConfig.builder().withTimeout(limit).build();
        try (Session session = sessions.blocking(AccessMode.READ);
                Transaction transaction = session.beginTransaction(config)) {
            return work.apply((query, parameters, reader) ->
                    transaction.run(queries.text(viewer, query), parameters).forEachRemaining(reader));
        } catch (Neo4jException failure) {
            Throwable translated = StoreFailures.translated(failure);
            gate.failed(translated);
            throw translated instanceof RuntimeException known ? known : failure;
        }
    }

    /** The tables that one transaction sees. */
    public interface Tables {

        /** Passes each row of a named query on, in its order. */
        void each(String query, Map<String, Object> parameters, Consumer<Record> reader);
    }
}
