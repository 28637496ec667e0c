package org.svetionik.exchange.writing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.SimpleQueryRunner;
import org.svetionik.exchange.tables.BoundTable;
import org.svetionik.exchange.tables.Column;

/** Keeps facts as they stood before a correction, each as a node with its old values by the names of properties and links. */
final class Revisions {

    private static final String CREATE = """
            UNWIND $revisions AS old
            CREATE (revision:Revision)
            SET revision = old""";

    private final BoundTable table;
    private final Origin origin;

    Revisions(BoundTable table, Origin origin) {
        this.table = table;
        this.origin = origin;
    }

    void keep(SimpleQueryRunner transaction, List<Verdict> corrections) {
        List<Map<String, Object>> revisions = corrections.stream()
                .map(correction -> revision(correction.stored(), correction.knownKey()))
                .toList();
        transaction.run(CREATE, Map.of("revisions", revisions)).consume();
    }

    /** Keeps a fact that is about to be taken back. */
    void keep(SimpleQueryRunner transaction, StoredFact old, String key) {
        transaction
                .run(CREATE, Map.of("revisions", List.of(revision(old, key))))
                .consume();
    }

    private Map<String, Object> revision(@Nullable StoredFact old, String key) {
        if (old == null) {
            throw new IllegalArgumentException("A new fact has no earlier version");
        }
        Map<String, Object> revision = new HashMap<>(old.provenance());
        for (Column column : table.columns()) {
            revision.put(column.field(), old.values().get(column.index()));
        }
        revision.put("revisionId", UUID.randomUUID().toString());
        revision.put("table", table.name());
        revision.put("factKey", key);
        revision.put("supersededAt", origin.at());
        revision.put("supersededBy", origin.importId());
        return revision;
    }
}
