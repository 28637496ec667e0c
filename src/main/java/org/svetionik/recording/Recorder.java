package org.svetionik.recording;

import java.time.ZonedDateTime;
import java.util.Map;
import java.util.function.Function;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.springframework.stereotype.Component;
import org.svetionik.access.Viewer;
import org.svetionik.exchange.Ledger;
import org.svetionik.exchange.writing.Facts;
import org.svetionik.graph.NamedQueries;
import org.svetionik.graph.Writes;
import org.svetionik.model.GraphModel;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * Records acts, each in one transaction: the facts that it makes or changes, and the recording that tells of it. Acts are recorded one after
 * another, so each sees what those before it left. An act that comes again under its key is not done again.
 */
@Component
public class Recorder {

    private final Writes writes;
    private final Ledger ledger;
    private final NamedQueries queries;
    private final GraphModel model;
    private final Sinks.Many<String> acts = Sinks.many().multicast().directBestEffort();

    Recorder(Writes writes, Ledger ledger, NamedQueries queries, GraphModel model) {
        this.writes = writes;
        this.ledger = ledger;
        this.queries = queries;
        this.model = model;
    }

    /**
     * The code of the record that an act makes or changes, once all of it is stored; the one of the first time where it came before. Refuses
     * another act under the same key, and whatever the work refuses; then nothing is stored.
     */
    public Mono<String> record(Asked asked, Function<Books, Recorded> work) {
        return writes.write(transaction -> record(transaction, asked, work))
                .doOnNext(code -> acts.tryEmitNext(asked.act()));
    }

    /** {@return the names of acts from now on, once this process has stored them; of two at the same time one may be left out} */
    public Flux<String> acts() {
        return acts.asFlux();
    }

    private String record(TransactionContext transaction, Asked asked, Function<Books, Recorded> work) {
        ZonedDateTime at = ledger.open(transaction);
        String code = asked.recordingCode();
        for (Record before : transaction
                .run(text("recordingOf"), Map.of("recordingCode", code))
                .list()) {
            if (!before.get("asked").asString().equals(asked.fingerprint())) {
                throw Refusals.of("CLIENT_KEY_USED", "clientKey", Map.of());
            }
            return before.get("result").asString();
        }
        Books books = new Books(asked.viewer(), new Facts(model, transaction, code, at), transaction, queries);
        Recorded recorded = work.apply(books);
        books.enter(recorded.properties(asked, at), recorded);
        return recorded.result();
    }

    private String text(String query) {
        return queries.text(Viewer.service(), query);
    }
}
