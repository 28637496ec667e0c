package org.svetionik.retention;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.svetionik.access.Viewer;
import org.svetionik.graph.NamedQueries;
import org.svetionik.retention.Batch.Fact;

/**
 * What the graph holds whose time is over, batch by batch in the order of closing. A student or linked entity goes with the last of its
 * cases, so the cases that went in earlier batches but are still in the graph are remembered by their codes.
 */
final class Expired {

    private final NamedQueries queries;
    private final LastDay lastDay;
    private final int limit;
    private final Set<String> gone = new HashSet<>();

    Expired(NamedQueries queries, LastDay lastDay, int limit) {
        this.queries = queries;
        this.lastDay = lastDay;
        this.limit = limit;
    }

    /** The batch after a position, as this transaction sees it; empty where no case is left. */
    Batch after(Position position, TransactionContext transaction) {
        List<Position> cases = cases(position, transaction);
        if (cases.isEmpty()) {
            return Batch.NONE;
        }
        List<String> caseCodes = cases.stream().map(Position::caseCode).toList();
        gone.addAll(caseCodes);
        List<String> students = goingWith(run(
                transaction,
                "expiredStudents",
                Map.of("caseCodes", caseCodes, "lastDay", lastDay.date(), "lastMoment", lastDay.lastMoment())));
        List<String> entities = goingWith(run(transaction, "expiredLinkedEntities", Map.of("caseCodes", caseCodes)));
        List<Fact> attached = attached(caseCodes, students, transaction);
        return new Batch(cases, students, entities, attached, revisions(caseCodes, students, attached, transaction));
    }

    /** Forgets the cases of earlier batches, which the graph does not hold any more. */
    void removed() {
        gone.clear();
    }

    private List<Position> cases(Position position, TransactionContext transaction) {
        Map<String, Object> parameters = Map.of(
                "lastDay", lastDay.date(),
                "lastMoment", lastDay.lastMoment(),
                "fromDay", position.closedOn(),
                "fromCode", position.caseCode(),
                "limit", limit);
        return run(transaction, "expiredCases", parameters).stream()
                .map(row -> new Position(
                        row.get("closedOn").asLocalDate(), row.get("caseCode").asString()))
                .toList();
    }

    private List<String> goingWith(List<Record> candidates) {
        return candidates.stream()
                .filter(row -> gone.containsAll(row.get("caseCodes").asList()))
                .map(row -> row.get("code").asString())
                .toList();
    }

    private List<Fact> attached(List<String> cases, List<String> students, TransactionContext transaction) {
        return run(transaction, "attachedFacts", Map.of("caseCodes", cases, "studentCodes", students)).stream()
                .map(row -> new Fact(row.get("table").asString(), row.get("key").asString()))
                .toList();
    }

    private long revisions(
            List<String> cases, List<String> students, List<Fact> attached, TransactionContext transaction) {
        List<Map<String, Object>> facts = Batch.facts(cases, students, attached).stream()
                .map(Fact::parameter)
                .toList();
        return run(transaction, "countRevisions", Map.of("facts", facts))
                .get(0)
                .get("revisions")
                .asLong();
    }

    private List<Record> run(TransactionContext transaction, String query, Map<String, Object> parameters) {
        return transaction
                .run(queries.text(Viewer.service(), query), parameters)
                .list();
    }
}
