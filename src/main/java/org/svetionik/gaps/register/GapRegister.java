package org.svetionik.gaps.register;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Session;
import org.springframework.stereotype.Component;
import org.svetionik.access.Viewer;
import org.svetionik.graph.NamedQueries;
import org.svetionik.graph.Sessions;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/**
 * The histories of all gaps, kept in the graph as events and in memory as they were last read. Of several services on one store that write
 * the next event of one gap, one succeeds.
 */
@Component
public class GapRegister {

    private static final int BATCH = 1000;

    private final Sessions sessions;
    private final NamedQueries queries;
    private final Sinks.Many<GapEvent> news = Sinks.many().multicast().directBestEffort();

    private volatile Map<String, GapHistory> held = Map.of();
    private volatile boolean isRead;

    GapRegister(Sessions sessions, NamedQueries queries) {
        this.sessions = sessions;
        this.queries = queries;
    }

    /** {@return the histories by the codes of the gaps, as they were last read; blocks the calling thread the first time} */
    public Map<String, GapHistory> histories() {
        return isRead ? held : renew();
    }

    /** {@return the events that are read from now on, of this service and of others on the same store} */
    public Flux<GapEvent> news() {
        return news.asFlux();
    }

    /** {@return how many listen to the news} */
    public int listeners() {
        return news.currentSubscriberCount();
    }

    /** Reads what is new. Blocks the calling thread. */
    public synchronized Map<String, GapHistory> renew() {
        try (Session session = sessions.blocking(AccessMode.READ)) {
            String cypher = queries.text(Viewer.service(), "gapEvents");
            List<GapEvent> events = session.executeRead(
                    transaction -> transaction.run(cypher).list(row -> EventRow.event(row.asMap())));
            return take(events);
        }
    }

    private Map<String, GapHistory> take(List<GapEvent> events) {
        Set<String> known = new HashSet<>();
        held.values().forEach(history -> history.events().forEach(event -> known.add(event.gapEventCode())));
        Map<String, List<GapEvent>> byGap = new HashMap<>();
        events.forEach(event ->
                byGap.computeIfAbsent(event.gapCode(), any -> new ArrayList<>()).add(event));
        Map<String, GapHistory> histories = new HashMap<>();
        byGap.forEach((code, some) -> histories.put(code, new GapHistory(code, some)));
        held = Map.copyOf(histories);
        if (isRead) {
            events.stream()
                    .filter(event -> !known.contains(event.gapEventCode()))
                    .forEach(news::tryEmitNext);
        }
        isRead = true;
        return held;
    }

    /**
     * Brings the register up to a run of the definitions; gives how many gaps were opened, reopened and closed by it. Blocks the calling
     * thread until all of it is stored.
     *
     * @param found the gaps of the run, with those that cannot be told
     */
    public int enter(List<Sighting> found, Instant at) {
        List<GapEvent> events = RegisterChange.between(renew(), found, at);
        for (int from = 0; from < events.size(); from += BATCH) {
            write(events.subList(from, Math.min(from + BATCH, events.size())));
        }
        if (!events.isEmpty()) {
            renew();
        }
        return events.size();
    }

    /** Adds what somebody did; false where another event came first. Blocks the calling thread until it is stored. */
    public boolean add(GapEvent event) {
        boolean added = write(List.of(event)) == 1;
        renew();
        return added;
    }

    private int write(List<GapEvent> events) {
        String cypher = queries.text(Viewer.service(), "enterGapEvents");
        Map<String, Object> parameters =
                Map.of("events", events.stream().map(EventRow::of).toList());
        try (Session session = sessions.blocking(AccessMode.WRITE)) {
            return session.executeWrite(transaction ->
                    transaction.run(cypher, parameters).consume().counters().nodesCreated());
        }
    }
}
