package org.svetionik.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A snapshot that is made of an earlier one and of what changed is the one that is read whole. */
class RenewalTests {

    private static final int STEPS = 12;

    private final RandomGraph graph = new RandomGraph(1);

    @ParameterizedTest
    @ValueSource(longs = {2, 3, 4, 5, 6, 7, 8, 9})
    void givesTheSameColumnsAsAWholeReading(long seed) {
        RandomGraph random = new RandomGraph(seed);
        random.write(30);
        Snapshot snapshot = random.whole();
        for (int step = 0; step < STEPS; step++) {
            random.write(random.upTo(6));
            snapshot = random.renewed(snapshot);
            Snapshot whole = random.whole();
            assertThat(snapshot.columns().fingerprints())
                    .isEqualTo(whole.columns().fingerprints());
            assertThat(snapshot.fingerprint()).isEqualTo(whole.fingerprint());
        }
        assertThat(snapshot.referrals().size()).isPositive();
    }

    @Test
    void leavesTheSnapshotBeforeAsItIs() {
        graph.write(40);
        Snapshot before = graph.whole();
        Map<String, String> columns = before.columns().fingerprints();
        graph.write(40);
        assertThat(graph.renewed(before).fingerprint()).isNotEqualTo(before.fingerprint());
        assertThat(before.columns().fingerprints()).isEqualTo(columns);
    }

    @Test
    void keepsTablesOfWhichNothingChanged() {
        graph.write(200);
        Snapshot before = graph.whole();
        graph.correct("cases");
        Snapshot after = graph.renewed(before);
        assertThat(after.cases()).isNotSameAs(before.cases());
        assertThat(after.cases().codes()).isSameAs(before.cases().codes());
        assertThat(after.referrals()).isSameAs(before.referrals());
        assertThat(after.observations()).isSameAs(before.observations());
    }

    @Test
    void pointsAnewWhereACodeComesBeforeTheOthers() {
        WrittenTables tables = new WrittenTables();
        tables.add("students", "code", "S5");
        tables.add("cases", "code", "K5", "student", "S5");
        Snapshot before = tables.snapshot();
        WrittenTables changes = new WrittenTables();
        changes.add("students", "code", "S1");
        Snapshot after =
                Snapshot.read(new RenewedSource(changes, new Earlier(before, Set.of("students"))), Instant.EPOCH);
        assertThat(after.cases().student().get(0)).isEqualTo(1);
        assertThat(after.cases()).isNotSameAs(before.cases());
    }

    @Test
    void forgetsAWordThatNoRowHasAnyMore() {
        WrittenTables tables = new WrittenTables();
        tables.add("linkedEntities", "code", "E1", "kind", "PERSON");
        WrittenTables changes = new WrittenTables();
        changes.add("linkedEntities", "code", "E1", "kind", "PLACE");
        Snapshot after = Snapshot.read(
                new RenewedSource(changes, new Earlier(tables.snapshot(), Set.of("linkedEntities"))), Instant.EPOCH);
        assertThat(after.fingerprint()).isEqualTo(changes.snapshot().fingerprint());
    }

    @Test
    void leavesOutWhatIsGone() {
        WrittenTables tables = new WrittenTables();
        tables.add("linkedEntities", "code", "E1", "kind", "PERSON");
        tables.add("linkedEntities", "code", "E2", "kind", "PLACE");
        Source changes = new Gone("linkedEntities", "E1");
        Snapshot after = Snapshot.read(
                new RenewedSource(changes, new Earlier(tables.snapshot(), Set.of("linkedEntities"))), Instant.EPOCH);
        assertThat(after.linkedEntities().size()).isEqualTo(1);
        assertThat(after.linkedEntities().codes().get(0)).isEqualTo("E2");
        assertThat(after.linkedEntities().kind().get(0)).isEqualTo("PLACE");
    }

    private record Gone(String table, String code) implements Source {

        @Override
        public void read(String asked, Consumer<Row> reader) {
            if (asked.equals(table)) {
                WrittenTable.of("code", code).read(asked, row -> reader.accept(new GoneRow(row)));
            }
        }
    }

    private record GoneRow(Row row) implements Row {

        @Override
        public String text(String field) {
            return row.text(field);
        }

        @Override
        public int day(String field) {
            return Days.NONE;
        }

        @Override
        public long instant(String field) {
            return Instants.NONE;
        }

        @Override
        public int number(String field) {
            return Numbers.NONE;
        }

        @Override
        public Standing standing() {
            return Standing.GONE;
        }
    }
}
