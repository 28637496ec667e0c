package org.svetionik.exchange;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.svetionik.exchange.writing.Counts;

/** An import as the graph holds it. */
@Node("Import")
record ImportEntry(
        @Id String importId,
        ImportStatus status,
        long rowsRead,
        long created,
        long corrected,
        long unchanged,
        long rejected,
        long warnings) {

    ImportView view() {
        return ImportView.of(importId, status, new Counts(rowsRead, created, corrected, unchanged, rejected, warnings));
    }
}
