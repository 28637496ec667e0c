package org.svetionik.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.svetionik.audit.AuditLog;
import org.svetionik.exchange.ImportOrigin;
import org.svetionik.exchange.Imports;
import org.svetionik.exchange.OldImports;
import org.svetionik.exchange.OnAStore;
import org.svetionik.exchange.StoreLock;
import org.svetionik.graph.NamedQueries;
import org.svetionik.graph.Sessions;
import org.svetionik.store.TestStore;

/** Purges as of 30 June 2026, with closed cases kept for five years; the records of the fixture are named after their situation. */
@OnAStore
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RetentionIT {

    private static final Path PACKAGES = Path.of("src/test/resources/packages");
    private static final Path IMPORTS = Path.of("target/exchange-data/imports");
    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-06-30T10:00:00Z"), ZoneOffset.UTC);

    /** Every node and relationship with all its properties, in an order that does not depend on the store. */
    private static final String EVERYTHING = """
            MATCH (n) WHERE NOT n:ImportLock AND NOT n:__Neo4jMigration
            OPTIONAL MATCH (n)-[r]->(m)
            WITH labels(n) AS labels, properties(n) AS node, type(r) AS type, properties(r) AS link, properties(m) AS head
            RETURN labels, node, type, link, head
            """;

    private final Sessions sessions;
    private final NamedQueries queries;
    private final StoreLock lock;
    private final OldImports oldImports;
    private final AuditLog log;
    private final Imports imports;
    private final Driver driver;

    @Autowired
    RetentionIT(
            Sessions sessions,
            NamedQueries queries,
            StoreLock lock,
            OldImports oldImports,
            AuditLog log,
            Imports imports,
            Driver driver) {
        this.sessions = sessions;
        this.queries = queries;
        this.lock = lock;
        this.oldImports = oldImports;
        this.log = log;
        this.imports = imports;
        this.driver = driver;
    }

    @BeforeEach
    void fill() throws IOException {
        TestStore.clear();
        imports.run(PACKAGES.resolve("retention"), ImportOrigin.COMMAND, step -> {});
        imports.run(PACKAGES.resolve("retention-corrections"), ImportOrigin.COMMAND, step -> {});
    }

    private Purge purge(@Nullable Period closedCases, int batchCases) {
        RetentionSettings settings = new RetentionSettings(closedCases, Period.ofDays(90), batchCases);
        return new Purge(sessions, queries, lock, oldImports, log, TODAY, settings);
    }

    private Purge purge() {
        return purge(Period.ofYears(5), 2);
    }

    private List<String> codes(String label, String key) {
        return driver
                .executableQuery("MATCH (n:" + label + ") RETURN n." + key + " AS code ORDER BY code")
                .execute()
                .records()
                .stream()
                .map(row -> row.get("code").asString())
                .toList();
    }

    private List<Map<String, Object>> everything() {
        return driver.executableQuery(EVERYTHING).execute().records().stream()
                .map(row -> row.asMap())
                .toList();
    }

    private long count(String cypher) {
        return driver.executableQuery(cypher).execute().records().get(0).get(0).asLong();
    }

    @Test
    void removesTheCasesWhoseTimeIsOverAndNoOther() throws IOException {
        PurgeReport report = purge().forGood(tally -> {});

        assertThat(report.lastDay()).isEqualTo(LocalDate.of(2021, 6, 30));
        assertThat(codes("Case", "caseCode"))
                .containsExactly(
                        "CS-ANSWERED-LATER",
                        "CS-CLOSED-AGAIN-2",
                        "CS-DAY-TOO-YOUNG",
                        "CS-DECIDED-LATER",
                        "CS-MEASURE-ENDED-LATER",
                        "CS-MEASURE-RUNS",
                        "CS-REOPENED-1",
                        "CS-REOPENED-2");
        assertThat(report.tally().casesByYear()).isEqualTo(Map.of(2018, 1L, 2019, 1L, 2020, 3L, 2021, 1L));
    }

    @Test
    void removesWhatHangsOnTheCasesAndKeepsWhatOthersShare() throws IOException {
        PurgeReport report = purge().forGood(tally -> {});

        assertThat(codes("Referral", "referralCode")).containsExactly("RF-ANSWERED-LATER", "RF-DAY-TOO-YOUNG");
        assertThat(codes("Decision", "decisionCode")).containsExactly("DC-DECIDED-LATER");
        assertThat(codes("Measure", "measureCode")).containsExactly("ME-MEASURE-ENDED-LATER", "ME-MEASURE-RUNS");
        assertThat(codes("LinkedEntity", "linkedEntityCode")).containsExactly("LE-SHARED");
        assertThat(report.tally().byLabel())
                .isEqualTo(Map.of(
                        "Case", 6L,
                        "Student", 2L,
                        "Observation", 2L,
                        "Referral", 1L,
                        "Decision", 1L,
                        "Measure", 1L,
                        "LinkedEntity", 2L,
                        "APPEARS_IN", 5L,
                        "Revision", 8L));
    }

    @Test
    void removesAStudentOfWhomNothingIsNewerWithTheLastCase() throws IOException {
        purge().forGood(tally -> {});

        assertThat(codes("Student", "studentCode"))
                .doesNotContain("ST-GOES", "ST-TWICE")
                .contains("ST-REOPENED", "ST-CLOSED-AGAIN", "ST-SEEN-LATER", "ST-LEFT-LATER", "ST-WITHOUT-CASE");
        assertThat(codes("Observation", "observationCode"))
                .containsExactly("OB-DAY-TOO-YOUNG", "OB-SEEN-LATER", "OB-WITHOUT-CASE");
    }

    @Test
    void leavesNoTraceOfWhatWentInEarlierVersions() throws IOException {
        assertThat(count("MATCH (r:Revision) WHERE r.case = 'CS-GOES' OR r.student = 'ST-GOES' RETURN count(r)"))
                .isEqualTo(7);

        purge().forGood(tally -> {});

        assertThat(everything().toString())
                .doesNotContain("GOES", "TWICE", "CS-CLOSED-AGAIN-1", "CS-SEEN-LATER", "LE-ALONE");
        assertThat(codes("Revision", "factKey"))
                .containsExactly("OB-DAY-TOO-YOUNG", "RF-DAY-TOO-YOUNG", "ST-DAY-TOO-YOUNG");
    }

    @Test
    void leavesEverythingElseAsItWas() throws IOException {
        String kept = """
                MATCH (n) WHERE n:Import OR n:Institution OR n:District OR n:Indicator
                  OR (n:Student AND n.studentCode IN ['ST-REOPENED', 'ST-WITHOUT-CASE'])
                OPTIONAL MATCH (n)-[r]->(m)
                RETURN collect(properties(n)) + collect(properties(r)) + collect(properties(m)) AS kept
                """;
        Object before =
                driver.executableQuery(kept).execute().records().get(0).get(0).asObject();

        purge().forGood(tally -> {});

        assertThat(driver.executableQuery(kept)
                        .execute()
                        .records()
                        .get(0)
                        .get(0)
                        .asObject())
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .containsExactlyInAnyOrderElementsOf((List<?>) before);
    }

    @Test
    void tellsInADryRunWhatWouldGoAndChangesNothing() throws IOException {
        List<Map<String, Object>> before = everything();

        PurgeReport dry = purge().dryRun();

        assertThat(everything()).containsExactlyInAnyOrderElementsOf(before);
        assertThat(dry).isEqualTo(purge(Period.ofYears(5), 100).dryRun());
        assertThat(dry).isEqualTo(purge().forGood(tally -> {}));
        assertThat(dry.toString()).doesNotContain("CS-", "ST-", "LE-", "RF-");
    }

    @Test
    void goesOnWhereItWasEndedHalfWay() throws IOException {
        PurgeReport whole = purge().dryRun();
        assertThatThrownBy(() -> purge().forGood(tally -> {
                    throw new IllegalStateException("half-way");
                }))
                .hasMessage("half-way");
        assertThat(count("MATCH (c:Case) RETURN count(c)")).isEqualTo(12);

        PurgeReport rest = purge().forGood(tally -> {});

        assertThat(rest.tally().cases()).isEqualTo(whole.tally().cases() - 2);
        assertThat(everything().toString()).doesNotContain("GOES", "TWICE");
    }

    @Test
    void removesNothingOfABatchThatFails() throws IOException {
        assertThatThrownBy(() -> purge().forGood(tally -> driver.executableQuery(
                                "MATCH (lock:ImportLock) SET lock.importId = 'thief', lock.until = datetime('2100-01-01T00:00:00Z')")
                        .execute()))
                .hasMessageContaining("lock of the store is lost");
        assertThat(count("MATCH (c:Case) RETURN count(c)")).isEqualTo(12);
        assertThat(count("MATCH (l:LinkedEntity) RETURN count(l)")).isEqualTo(3);

        driver.executableQuery("MATCH (lock:ImportLock) SET lock.until = datetime('2000-01-01T00:00:00Z')")
                .execute();
        purge().forGood(tally -> {});
        assertThat(count("MATCH (c:Case) RETURN count(c)")).isEqualTo(8);
    }

    @Test
    void isRefusedWhileSomethingIsImported() {
        driver.executableQuery("""
                        MATCH (lock:ImportLock)
                        SET lock.importId = 'elsewhere', lock.until = datetime('2100-01-01T00:00:00Z')
                        """).execute();

        assertThatThrownBy(() -> purge().forGood(tally -> {}))
                .hasMessageContaining("Import elsewhere runs on this store");
        assertThat(count("MATCH (c:Case) RETURN count(c)")).isEqualTo(14);
    }

    @Test
    void keepsImportsOutWhileItRuns() throws IOException {
        purge().forGood(tally -> assertThatThrownBy(
                        () -> imports.run(PACKAGES.resolve("retention"), ImportOrigin.COMMAND, step -> {}))
                .hasMessageContaining("A purge runs on this store"));
        assertThat(count("MATCH (lock:ImportLock) WHERE lock.importId IS NULL RETURN count(lock)"))
                .isEqualTo(1);
    }

    @Test
    void findsNothingMoreASecondTime() throws IOException {
        purge().forGood(tally -> {});
        List<Map<String, Object>> after = everything();

        assertThat(purge().forGood(tally -> {}).tally()).isEqualTo(Tally.NOTHING);
        assertThat(everything()).containsExactlyInAnyOrderElementsOf(after);
    }

    @Test
    void purgesNothingUntilATimeIsSet() {
        assertThatThrownBy(() -> purge(null, 2).dryRun())
                .hasMessageContaining("svetionik.retention.closed-cases is not set, so nothing is ever purged");
        assertThatThrownBy(() -> purge(null, 2).forGood(tally -> {})).hasMessageContaining("set it to the time");
        assertThat(count("MATCH (c:Case) RETURN count(c)")).isEqualTo(14);
    }

    @Test
    void removesOldReportsAndPackagesOfImports() throws IOException {
        Path old = reports("oldoldoldoldold0", "2026-03-31T23:59:59Z");
        Path young = reports("youngyoungyoung0", "2026-04-02T00:00:00Z");
        driver.executableQuery("CREATE (:Import {importId: 'oldoldoldoldold0', status: 'QUEUED'})")
                .execute();

        assertThat(purge().dryRun().imports()).isEqualTo(1);
        assertThat(old).exists();
        assertThat(purge().forGood(tally -> {}).imports()).isEqualTo(1);

        assertThat(old).doesNotExist();
        assertThat(young).exists();
        assertThat(count("MATCH (i:Import {importId: 'oldoldoldoldold0', status: 'INTERRUPTED'}) RETURN count(i)"))
                .isEqualTo(1);
    }

    private static Path reports(String importId, String moment) throws IOException {
        Path folder = Files.createDirectories(IMPORTS.resolve(importId));
        Files.writeString(folder.resolve("rejects.csv"), "file,line,column,rule,message,row\n");
        for (Path one : List.of(folder.resolve("rejects.csv"), folder)) {
            Files.setLastModifiedTime(one, FileTime.from(Instant.parse(moment)));
        }
        return folder;
    }
}
