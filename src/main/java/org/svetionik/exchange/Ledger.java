package org.svetionik.exchange;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.neo4j.driver.TransactionContext;
import org.springframework.stereotype.Component;
import org.svetionik.access.Viewer;
import org.svetionik.graph.NamedQueries;

/**
 * Where all who write facts meet. A transaction that opens it first is the only one that writes until it ends, and what it writes is
 * recorded later than all that was written before, whatever the clocks of several services say.
 */
@Component
public class Ledger {

    private static final long ALMOST_A_MILLISECOND = 999_999;

    private final NamedQueries queries;
    private final Clock clock;

    Ledger(NamedQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /** {@return the moment at which this transaction records its facts, in UTC and whole milliseconds, as answers tell it} */
    public ZonedDateTime open(TransactionContext transaction) {
        ZonedDateTime now = clock.instant()
                .atZone(ZoneOffset.UTC)
                .plusNanos(ALMOST_A_MILLISECOND)
                .truncatedTo(ChronoUnit.MILLIS);
        return transaction
                .run(queries.text(Viewer.service(), "openLedger"), Map.of("now", now))
                .single()
                .get("writtenAt")
                .asZonedDateTime()
                .withZoneSameInstant(ZoneOffset.UTC);
    }

    /** Enters that this transaction, which has opened the ledger, removes facts. */
    public void enterRemoval(TransactionContext transaction) {
        transaction
                .run(queries.text(Viewer.service(), "enterRemoval"), Map.of())
                .consume();
    }
}
