package org.svetionik.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.svetionik.access.Viewer;
import org.svetionik.store.TestStore;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@SpringBootTest(
        classes = {Statements.class, Sessions.class, Terminator.class, StoreGate.class},
        properties = {
            "svetionik.statements.in-flight=2",
            "svetionik.statements.waiting=1",
            "svetionik.statements.time-limit=2m"
        })
@ImportAutoConfiguration(Neo4jAutoConfiguration.class)
class StatementsIT {

    private static final String ENDLESS = "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b "
            + "WITH a, b WHERE a * b < 0 RETURN count(*) AS endless";

    @Autowired
    private Statements statements;

    @Test
    void answersRowsByColumn() {
        assertThat(statements
                        .read(Viewer.service(), "UNWIND $n AS n RETURN n, n * n AS square", Map.of("n", List.of(1, 2)))
                        .block())
                .containsExactly(Map.of("n", 1L, "square", 1L), Map.of("n", 2L, "square", 4L));
    }

    @Test
    void refusesToWrite() {
        assertThatThrownBy(() -> statements
                        .read(Viewer.service(), "CREATE (n:Nothing) RETURN n", Map.of())
                        .block())
                .hasMessageContaining("read access mode");
    }

    @Test
    void stopsTheStatementInTheStoreWhenItsSubscriberCancels() {
        Disposable asking = endless().subscribe();
        await().untilAsserted(() -> assertThat(running()).isEqualTo(1));

        asking.dispose();

        await().untilAsserted(() -> assertThat(running()).isZero());
        await().untilAsserted(() -> assertThat(statements.inFlight()).isZero());
    }

    @Test
    void stopsTheStatementInTheStoreWhenItsRequestEnds() {
        Deadline deadline = Deadline.in(Duration.ofMinutes(1));
        Mono<?> asking = endless().contextWrite(deadline::into).cache();
        asking.subscribe(rows -> {}, failure -> {});
        await().untilAsserted(() -> assertThat(running()).isEqualTo(1));

        deadline.end();

        assertThatThrownBy(asking::block).isInstanceOf(TimeExceeded.class);
        await().untilAsserted(() -> assertThat(running()).isZero());
    }

    @Test
    void givesTheStoreTheTimeThatTheRequestHasLeft() {
        Deadline deadline = Deadline.in(Duration.ofMillis(500));

        assertThatThrownBy(() -> endless().contextWrite(deadline::into).block()).isInstanceOf(TimeExceeded.class);

        await().untilAsserted(() -> assertThat(running()).isZero());
    }

    @Test
    void doesNotEvenBeginWhatIsCancelledAtOnce() {
        Flux.range(1, 50).doOnNext(n -> endless().subscribe().dispose()).blockLast();

        await().untilAsserted(() -> assertThat(statements.inFlight()).isZero());
        assertThat(running()).isZero();
    }

    @Test
    void refusesWhatCannotEvenWait() {
        List<Disposable> asking =
                List.of(endless().subscribe(), endless().subscribe(), endless().subscribe());

        assertThatThrownBy(() -> endless().block()).isInstanceOf(TooBusy.class);

        asking.forEach(Disposable::dispose);
        await().untilAsserted(() -> assertThat(statements.inFlight()).isZero());
    }

    private Mono<List<Map<String, Object>>> endless() {
        return statements.read(Viewer.service(), ENDLESS, Map.of());
    }

    private static long running() {
        return TestStore.driver()
                .executableQuery("SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'AS endless' "
                        + "AND NOT currentQuery STARTS WITH 'SHOW' RETURN count(*) AS n")
                .execute()
                .records()
                .get(0)
                .get("n")
                .asLong();
    }
}
