package org.svetionik.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.svetionik.access.Role;
import org.svetionik.access.Viewer;
import org.svetionik.demo.DemoOptions;
import org.svetionik.demo.InventedCountry;
import org.svetionik.demo.Size;
import org.svetionik.exchange.ImportOrigin;
import org.svetionik.exchange.Imports;
import org.svetionik.exchange.OnAStore;
import org.svetionik.graph.Streams;
import org.svetionik.graph.TooBusy;
import org.svetionik.store.TestStore;

@OnAStore
class SnapshotIT {

    private static final Path REFERENCE = Path.of("src/main/resources/packages/serbia-reference");
    private static final LocalDate FIRST_OF_MARCH = LocalDate.of(2024, 3, 1);
    private static final SnapshotSettings WHEN_TOLD =
            new SnapshotSettings(Duration.ofDays(1), Duration.ofMinutes(2), null);
    private static final SnapshotSettings AT_ONCE =
            new SnapshotSettings(Duration.ofMillis(50), Duration.ofMinutes(2), null);

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

    @Test
    void readsTheSameColumnsFromTheStoreAsFromThePackages() throws IOException {
        InventedCountry.write(folder, new DemoOptions(3, Size.SMALL, 9), rows -> {});
        take(REFERENCE);
        take(folder);
        Snapshot expected = Snapshot.read(new PackageSource(folder), Instant.EPOCH);
        Snapshot read = newest();
        assertThat(read.columns().fingerprints()).isEqualTo(expected.columns().fingerprints());
        assertThat(read.fingerprint()).isEqualTo(expected.fingerprint());
        assertThat(read.referrals().size()).isEqualTo(8_000);
    }

    @Test
    void holdsWhatWasImportedWhileTheOneBeforeAnswersAsBefore() throws IOException {
        take(small());
        Snapshot before = newest();
        Map<String, String> columns = before.columns().fingerprints();

        take(caseFile("K2,S1,2024-04-01,A1,OPEN"));
        snapshots.renew();

        assertThat(newest().cases().size()).isEqualTo(2);
        assertThat(newest().fingerprint()).isNotEqualTo(before.fingerprint());
        assertThat(before.cases().codes().indexOf("K2")).isEqualTo(Refs.NONE);
        assertThat(before.columns().fingerprints()).isEqualTo(columns);
    }

    @Test
    void holdsWhatWasCorrected() throws IOException {
        take(small());
        assertThat(newest().cases().openedOn().get(0)).isEqualTo((int) FIRST_OF_MARCH.toEpochDay());
        take(caseFile("K1,S1,2024-03-02,A1,OPEN"));
        snapshots.renew();
        assertThat(newest().cases().openedOn().get(0)).isEqualTo((int) FIRST_OF_MARCH.toEpochDay() + 1);
    }

    @Test
    void holdsNoMoreWhatWasRemoved() throws IOException {
        take(small());
        assertThat(newest().cases().size()).isEqualTo(1);
        remove("K1");
        snapshots.renew();
        assertThat(newest().cases().size()).isZero();
    }

    @Test
    void staysTheSameWhereNothingWasWritten() throws IOException {
        take(small());
        Snapshot before = newest();
        take(small());
        snapshots.renew();
        assertThat(newest()).isSameAs(before);
    }

    @Test
    void isRenewedByItself() throws IOException {
        take(small());
        Snapshots watching = new Snapshots(streams, clock, AT_ONCE);
        assertThat(newest(watching).cases().size()).isEqualTo(1);
        take(caseFile("K2,S1,2024-04-01,A1,OPEN"));
        await().untilAsserted(() -> assertThat(newest(watching).cases().size()).isEqualTo(2));
        watching.destroy();
    }

    @Test
    void isNotReadWhileAnImportWrites() throws IOException {
        take(small());
        hold(Instant.now().plusSeconds(60));
        assertThatThrownBy(() -> snapshots.newest().block())
                .isInstanceOf(TooBusy.class)
                .hasMessage("An import or a purge is writing; ask again when it has ended");
        hold(Instant.now().minusSeconds(1));
        assertThat(newest().cases().size()).isEqualTo(1);
    }

    @Test
    void staysAsItIsWhileAnImportWrites() throws IOException {
        take(small());
        Snapshot before = newest();
        remove("K1");
        hold(Instant.now().plusSeconds(60));
        snapshots.renew();
        assertThat(newest()).isSameAs(before);
    }

    @Test
    void isTakenByTheServiceAlone() {
        Viewer analyst = Viewer.of("somebody", Role.ANALYST, null, null);
        assertThatThrownBy(() -> streams.read(analyst, Duration.ofMinutes(1), StoreState::read))
                .hasMessage("Whole tables are read by the service alone");
    }

    private Snapshot newest() {
        return newest(snapshots);
    }

    private static Snapshot newest(Snapshots snapshots) {
        return Objects.requireNonNull(snapshots.newest().block());
    }

    private void take(Path packageFolder) throws IOException {
        assertThat(imports.run(packageFolder, ImportOrigin.COMMAND, step -> {})
                        .counts()
                        .rejected())
                .isZero();
    }

    private void remove(String caze) {
        driver.executableQuery("MATCH (c:Case {caseCode: $code}) DETACH DELETE c")
                .withParameters(Map.of("code", caze))
                .execute();
        driver.executableQuery("MATCH (l:Ledger) SET l.removedAt = datetime()").execute();
    }

    private void hold(Instant until) {
        driver.executableQuery("MERGE (l:ImportLock {importLockCode: 'import'}) SET l.importId = 'one', "
                        + "l.until = datetime($until)")
                .withParameters(Map.of("until", until.toString()))
                .execute();
    }

    private Path small() throws IOException {
        Path small = folder.resolve("small");
        write(small, "districts", "code,name_sr_latn", "D1,Istok");
        write(small, "institutions", "code,kind,name,district_code", "A1,SCHOOL,Demo school,D1");
        write(small, "students", "code,school_code,birth_year", "S1,A1,2010");
        write(small, "cases", "code,student_code,opened_on,opened_by,status", "K1,S1,2024-03-01,A1,OPEN");
        return small;
    }

    private Path caseFile(String row) throws IOException {
        Path more = folder.resolve("more");
        write(more, "cases", "code,student_code,opened_on,opened_by,status", row);
        return more;
    }

    private static void write(Path folder, String table, String... lines) throws IOException {
        Files.write(Files.createDirectories(folder).resolve(table + ".csv"), List.of(lines));
    }
}
