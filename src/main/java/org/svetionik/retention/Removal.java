package org.svetionik.retention;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.TransactionContext;
import org.svetionik.access.Viewer;
import org.svetionik.graph.NamedQueries;
import org.svetionik.retention.Batch.Fact;

/** Removes a batch in the transaction that found it, first what was known of it earlier, then itself. */
final class Removal {

    private final NamedQueries queries;

    Removal(NamedQueries queries) {
        this.queries = queries;
    }

    void remove(Batch batch, TransactionContext transaction) {
        List<Map<String, Object>> facts =
                batch.facts().stream().map(Fact::parameter).toList();
        Map<String, Object> cases = Map.of("caseCodes", batch.caseCodes());
        Map<String, Object> students = Map.of("studentCodes", batch.students());
        run(transaction, "removeRevisions", Map.of("facts", facts));
        run(transaction, "forgetCases", cases);
        run(transaction, "forgetStudents", students);
        run(transaction, "removeCases", cases);
        run(transaction, "removeStudents", students);
        run(transaction, "removeLinkedEntities", Map.of("entityCodes", batch.linkedEntities()));
    }

    private void run(TransactionContext transaction, String query, Map<String, Object> parameters) {
        transaction.run(queries.text(Viewer.service(), query), parameters).consume();
    }
}
