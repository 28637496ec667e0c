package org.svetionik.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.svetionik.exchange.ImportOrigin;
import org.svetionik.exchange.OnAStore;

/** How a purge runs: beside others, twice, or ended half-way. */
@OnAStore
@Import(StoreToPurge.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PurgeRunIT {

    private final StoreToPurge store;

    @Autowired
    PurgeRunIT(StoreToPurge store) {
        this.store = store;
    }

    @BeforeEach
    void fill() throws IOException {
        store.fill();
    }

    @Test
    void tellsInADryRunWhatWouldGoAndChangesNothing() throws IOException {
        List<Map<String, Object>> before = store.everything();

        PurgeReport dry = store.purge().dryRun();

        assertThat(store.everything()).containsExactlyInAnyOrderElementsOf(before);
        assertThat(dry).isEqualTo(store.purge(Period.ofYears(5), 100).dryRun());
        assertThat(dry).isEqualTo(store.purge().forGood(tally -> {}));
        assertThat(dry.toString()).doesNotContain("CS-", "ST-", "LE-", "RF-");
    }

    @Test
    void goesOnWhereItWasEndedHalfWay() throws IOException {
        PurgeReport whole = store.purge().dryRun();
        assertThatThrownBy(() -> store.purge().forGood(tally -> {
                    throw new IllegalStateException("half-way");
                }))
                .hasMessage("half-way");
        assertThat(store.count("MATCH (c:Case) RETURN count(c)")).isEqualTo(12);

        PurgeReport rest = store.purge().forGood(tally -> {});

        assertThat(rest.tally().cases()).isEqualTo(whole.tally().cases() - 2);
        assertThat(store.everything().toString()).doesNotContain("GOES", "TWICE");
    }

    @Test
    void removesNothingOfABatchThatFails() throws IOException {
        assertThatThrownBy(() -> store.purge()
                        .forGood(tally -> store.driver()
                                .executableQuery(
                                        "MATCH (lock:ImportLock) SET lock.importId = 'thief', lock.until = datetime('2100-01-01T00:00:00Z')")
                                .execute()))
                .hasMessageContaining("lock of the store is lost");
        assertThat(store.count("MATCH (c:Case) RETURN count(c)")).isEqualTo(12);
        assertThat(store.count("MATCH (l:LinkedEntity) RETURN count(l)")).isEqualTo(3);

        store.driver()
                .executableQuery("MATCH (lock:ImportLock) SET lock.until = datetime('2000-01-01T00:00:00Z')")
                .execute();
        store.purge().forGood(tally -> {});
        assertThat(store.count("MATCH (c:Case) RETURN count(c)")).isEqualTo(8);
    }

    @Test
    void isRefusedWhileSomethingIsImported() {
        store.driver().executableQuery("""
                        MATCH (lock:ImportLock)
                        SET lock.importId = 'elsewhere', lock.until = datetime('2100-01-01T00:00:00Z')
                        """).execute();

        assertThatThrownBy(() -> store.purge().forGood(tally -> {}))
                .hasMessageContaining("Import elsewhere runs on this store");
        assertThat(store.count("MATCH (c:Case) RETURN count(c)")).isEqualTo(14);
    }

    @Test
    void keepsImportsOutWhileItRuns() throws IOException {
        store.purge()
                .forGood(tally -> assertThatThrownBy(
                                () -> store.imports().run(StoreToPurge.PACKAGE, ImportOrigin.COMMAND, step -> {}))
                        .hasMessageContaining("A purge runs on this store"));
        assertThat(store.count("MATCH (lock:ImportLock) WHERE lock.importId IS NULL RETURN count(lock)"))
                .isEqualTo(1);
    }

    @Test
    void findsNothingMoreASecondTime() throws IOException {
        store.purge().forGood(tally -> {});
        List<Map<String, Object>> after = store.everything();

        assertThat(store.purge().forGood(tally -> {}).tally()).isEqualTo(Tally.NOTHING);
        assertThat(store.everything()).containsExactlyInAnyOrderElementsOf(after);
    }
}
