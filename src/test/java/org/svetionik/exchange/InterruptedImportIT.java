package org.svetionik.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.svetionik.exchange.writing.Counts;
import org.svetionik.store.TestStore;

@OnAStore
class InterruptedImportIT {

    private static final int STUDENTS = 500;

    @Autowired
    private Imports imports;

    @Autowired
    private ImportBooks books;

    @Autowired
    private DataSettings settings;

    @Autowired
    private Driver driver;

    @TempDir
    private Path folder;

    private Desk desk;
    private String importId;

    @BeforeEach
    void interruptAnImportHalfWay() {
        TestStore.clear();
        desk = new Desk(imports, driver);
        importId = new ImportIds().next();
        students(2010);
        assertThatThrownBy(() -> imports.run(importId, folder, ImportOrigin.UPLOAD, this::endHalfWay))
                .hasMessage("half-way");
    }

    private void endHalfWay(ImportProgress progress) {
        if (progress.counts().read() >= STUDENTS / 2) {
            throw new IllegalStateException("half-way");
        }
    }

    private void students(int born) {
        Packages.small(folder)
                .with(
                        "students",
                        Stream.concat(
                                        Stream.of("code,school_code,birth_year", "BAD,A9,2010"),
                                        IntStream.range(0, STUDENTS).mapToObj(i -> "T" + i + ",A1," + born))
                                .toArray(String[]::new))
                .with("cases", "code,student_code,opened_on,opened_by,status");
    }

    @Test
    void isNotCompleteAndCountsWhatItWrote() {
        assertThat(desk.ask("MATCH (i:Import) RETURN i.status")).isEqualTo("INTERRUPTED");
        assertThat(
                        desk.ask(
                                "MATCH (i:Import) RETURN i.created = COUNT { MATCH (n {importId: i.importId}) WHERE NOT n:Import }"))
                .isEqualTo(true);
        assertThat(desk.ask("MATCH (s:Student) RETURN count(s)")).isNotEqualTo((long) STUDENTS);
    }

    @Test
    void goesOnUnderItsNameAsIfItHadNeverStopped() throws Exception {
        ImportResult result = imports.run(importId, folder, ImportOrigin.UPLOAD, progress -> {});
        assertThat(result.counts())
                .isEqualTo(new Counts(
                        STUDENTS + 8, STUDENTS + 7, 0, 0, 1, result.counts().warnings()));
        assertThat(Desk.rejects(result)).containsExactly("students.csv 2 school_code FOREIGN_KEY");
        assertThat(desk.ask("MATCH (s:Student) RETURN count(s)")).isEqualTo((long) STUDENTS);
        assertThat(desk.ask("MATCH (s:Student)-[a:ATTENDS]->() RETURN count(a)"))
                .isEqualTo((long) STUDENTS);
        assertThat(desk.ask("MATCH (r:Revision) RETURN count(r)")).isEqualTo(0L);
    }

    @Test
    void canBeRunAnewUnderAnotherName() {
        Counts counts = desk.take(folder).counts();
        assertThat(counts.created() + counts.unchanged()).isEqualTo(STUDENTS + 7);
        assertThat(counts.unchanged()).isPositive();
        assertThat(desk.ask("MATCH (s:Student) RETURN count(s)")).isEqualTo((long) STUDENTS);
    }

    @Test
    void ofAnotherProcessKeepsThisOneOutUntilItsLeaseEnds() {
        hold("elsewhere", "PT1M");
        assertThatThrownBy(() -> desk.take(folder))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining("Import elsewhere runs on this store");
        hold("elsewhere", "-PT1S");
        assertThat(desk.take(folder).counts().rejected()).isEqualTo(1);
        assertThat(desk.ask("MATCH (i:Import {importId: 'elsewhere'}) RETURN i.status"))
                .isEqualTo("INTERRUPTED");
    }

    @Test
    void ofAProcessThatIsGoneKeepsNobodyOut() {
        hold(importId, "PT1M");
        books.interruptAbandoned();
        assertThat(desk.ask("MATCH (i:Import) RETURN i.status")).isEqualTo("INTERRUPTED");
        assertThat(desk.take(folder).counts().rejected()).isEqualTo(1);
    }

    @Test
    void writesNothingOnceItHasLostItsLock() {
        String other = new ImportIds().next();
        assertThatThrownBy(() -> imports.run(other, folder, ImportOrigin.UPLOAD, progress -> hold("thief", "PT1M")))
                .hasMessage("Import " + other + " has lost the lock of the store");
        assertThat(ImportFolder.of(settings.imports(), other).path()).exists();
    }

    /** Gives the lock to an import that says that it is running. */
    private void hold(String holder, String lease) {
        driver.executableQuery("""
                        MATCH (lock:ImportLock)
                        SET lock.importId = $id, lock.until = $now + duration($lease)
                        MERGE (i:Import {importId: $id})
                        SET i.status = 'RUNNING'""")
                .withParameters(Map.of("id", holder, "lease", lease, "now", ZonedDateTime.now(ZoneOffset.UTC)))
                .execute();
    }
}
