package org.svetionik.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.svetionik.access.Viewer;
import org.svetionik.exchange.ImportOrigin;
import org.svetionik.exchange.Imports;
import org.svetionik.exchange.OnAStore;
import org.svetionik.graph.BadRequest;
import org.svetionik.graph.Streams;
import org.svetionik.store.TestStore;

/** What a snapshot holds while the graph grows and is corrected, and what it held earlier. */
@OnAStore
class HistoryIT {

    private static final int IMPORTS = 7;
    private static final int RENEWALS = 100;
    private static final String RECORDED = "R-%d";
    private static final SnapshotSettings WHEN_TOLD =
            new SnapshotSettings(Duration.ofDays(1), Duration.ofMinutes(2), null);

    @Autowired
    private Imports imports;

    @Autowired
    private Driver driver;

    @Autowired
    private Streams streams;

    @Autowired
    private Clock clock;

    @TempDir
    private Path folder;

    private Snapshots snapshots;

    @BeforeEach
    void clear() {
        TestStore.clear();
        snapshots = new Snapshots(streams, clock, WHEN_TOLD);
    }

    @AfterEach
    void end() {
        snapshots.destroy();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void isTheSameAsOneReadWholeAtEachMoment(long seed) throws IOException {
        RandomHistory history = new RandomHistory(seed);
        Map<Instant, Map<String, String>> known = new LinkedHashMap<>();
        Snapshots old = new Snapshots(streams, clock, WHEN_TOLD);
        for (int i = 0; i < IMPORTS; i++) {
            imports.run(history.next(folder.resolve(seed + "-" + i)), ImportOrigin.COMMAND, step -> {});
            snapshots.renew();
            Snapshot renewed = newest(snapshots);
            Snapshot whole = whole();
            assertThat(columns(renewed)).isEqualTo(columns(whole));
            assertThat(renewed.fingerprint()).isEqualTo(whole.fingerprint());
            known.put(clock.instant(), columns(whole));
            if (i == IMPORTS / 2) {
                newest(old);
            }
        }
        assertThat(newest(snapshots).links().size()).isPositive();
        assertThat(known.values()).doesNotHaveDuplicates();
        known.forEach((moment, columns) -> {
            assertThat(columns(knownAt(snapshots, moment))).isEqualTo(columns);
            assertThat(columns(knownAt(old, moment))).isEqualTo(columns);
        });
        old.destroy();
        known.keySet().forEach(this::knowsTheSameInSlices);
    }

    /** What a slice must hold, chosen row by row from the whole of the moment, is in it as it was then, and so is all else in it. */
    private void knowsTheSameInSlices(Instant moment) {
        Snapshot whole = knownAt(snapshots, moment);
        for (int month = 1; month <= 12; month += 5) {
            Span span = new Span(LocalDate.of(2024, month, 1), LocalDate.of(2024, month, 28));
            Snapshot slice = streams.read(
                    Viewer.service(),
                    Duration.ofMinutes(1),
                    tables ->
                            new Slices(new Readings(clock), clock, Long.MAX_VALUE).read(small -> span, moment, tables));
            Source chosen = new Sliced(new SnapshotRows(whole), whole, span.from(), span.until());
            Set<String> sliced = new SnapshotRows(slice).texts();
            for (String table : List.of("Observations", "Cases", "Referrals", "Decisions", "Measures", "Links")) {
                assertThat(rows(new SnapshotRows(whole).texts(), table)).containsAll(rows(sliced, table));
            }
            assertThat(rows(sliced, "Institutions")).isEqualTo(rows(new SnapshotRows(whole).texts(), "Institutions"));
            holdsAllOf(chosen, slice);
        }
    }

    private static void holdsAllOf(Source chosen, Snapshot slice) {
        Map<String, Codes> codes = Map.of(
                "students", slice.students().codes(),
                "observations", slice.observations().codes(),
                "cases", slice.cases().codes(),
                "referrals", slice.referrals().codes(),
                "decisions", slice.decisions().codes(),
                "measures", slice.measures().codes(),
                "linkedEntities", slice.linkedEntities().codes());
        codes.forEach((table, held) -> chosen.read(
                table,
                row -> assertThat(held.indexOf(row.text("code"))).as(table).isNotNegative()));
    }

    private static Set<String> rows(Set<String> texts, String table) {
        return texts.stream().filter(text -> text.startsWith(table + " ")).collect(Collectors.toSet());
    }

    @Test
    void isTheNewestWhereNothingWasRecordedLater() throws IOException {
        RandomHistory history = new RandomHistory(5);
        imports.run(history.next(folder.resolve("one")), ImportOrigin.COMMAND, step -> {});
        assertThat(knownAt(snapshots, clock.instant())).isSameAs(newest(snapshots));
    }

    @Test
    void isReadOnceForAMoment() throws IOException {
        RandomHistory history = new RandomHistory(6);
        imports.run(history.next(folder.resolve("one")), ImportOrigin.COMMAND, step -> {});
        Instant moment = clock.instant();
        imports.run(history.next(folder.resolve("two")), ImportOrigin.COMMAND, step -> {});
        assertThat(knownAt(snapshots, moment)).isSameAs(knownAt(snapshots, moment));
        remove();
        snapshots.renew();
        assertThat(knownAt(snapshots, moment).cases().size()).isZero();
    }

    @Test
    void refusesMomentsOfWhichNothingCanBeKnown() throws IOException {
        Instant before = clock.instant();
        imports.run(new RandomHistory(7).next(folder.resolve("one")), ImportOrigin.COMMAND, step -> {});
        assertThatThrownBy(() -> knownAt(snapshots, before))
                .isInstanceOf(BadRequest.class)
                .hasMessageContaining("ask for a later moment");
        assertThatThrownBy(() -> knownAt(snapshots, clock.instant().plusSeconds(60)))
                .isInstanceOf(BadRequest.class)
                .hasMessage("knownAt must not be after this moment");
    }

    /** The store shows a commit piece by piece, so what was just recorded may be seen in part: none of it is passed over for good. */
    @ParameterizedTest
    @ValueSource(longs = {0, 50})
    void isReadWhileFactsAreRecordedAllTheTime(long pause) throws IOException {
        imports.run(new RandomHistory(8).next(folder.resolve("one")), ImportOrigin.COMMAND, step -> {});
        AtomicBoolean goesOn = new AtomicBoolean(true);
        CompletableFuture<Integer> recording = CompletableFuture.supplyAsync(() -> recordWhile(goesOn, pause));
        int before = newest(snapshots).students().size();
        for (int i = 0; i < RENEWALS; i++) {
            snapshots.renew();
            missesNone(newest(snapshots).students().codes());
        }
        goesOn.set(false);
        int recorded = recording.join();
        assertThat(newest(snapshots).students().size()).isGreaterThan(before);
        snapshots.renew();
        assertThat(columns(newest(snapshots))).isEqualTo(columns(whole()));
        assertThat(newest(snapshots).students().codes().indexOf(RECORDED.formatted(recorded - 1)))
                .isNotNegative();
    }

    private static void missesNone(Codes codes) {
        int next = 0;
        while (codes.indexOf(RECORDED.formatted(next)) >= 0) {
            next++;
        }
        long there = IntStream.range(0, codes.size())
                .filter(row -> codes.get(row).startsWith("R-"))
                .count();
        assertThat(there).isEqualTo(next);
    }

    private int recordWhile(AtomicBoolean goesOn, long pause) {
        int recorded = 0;
        while (goesOn.get()) {
            driver.executableQuery("""
                            MATCH (ledger:Ledger)
                            SET ledger.writtenAt = ledger.writtenAt + duration({microseconds: 1})
                            CREATE (:Student {studentCode: $code, birthYear: 2010, importedAt: ledger.writtenAt})
                            """)
                    .withParameters(Map.of("code", RECORDED.formatted(recorded++)))
                    .execute();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(pause));
        }
        return recorded;
    }

    private void remove() {
        driver.executableQuery("MATCH (case:Case) DETACH DELETE case").execute();
        driver.executableQuery("MATCH (revision:Revision) WHERE revision.table = 'cases' DELETE revision")
                .execute();
        driver.executableQuery("MATCH (ledger:Ledger) SET ledger.removedAt = datetime()")
                .execute();
    }

    private Snapshot whole() {
        Snapshots anew = new Snapshots(streams, clock, WHEN_TOLD);
        Snapshot whole = newest(anew);
        anew.destroy();
        return whole;
    }

    private static Snapshot newest(Snapshots snapshots) {
        return Objects.requireNonNull(snapshots.newest().block());
    }

    private static Snapshot knownAt(Snapshots snapshots, Instant moment) {
        return Objects.requireNonNull(snapshots.of(Span.ALL, moment).block());
    }

    private static Map<String, String> columns(Snapshot snapshot) {
        return snapshot.columns().fingerprints();
    }
}
