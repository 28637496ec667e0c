package org.svetionik.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.svetionik.exchange.OnAStore;

/** What goes, and what stays; the records of the fixture are named after their situation. */
@OnAStore
@Import(StoreToPurge.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RetentionIT {

    private static final Path IMPORTS = Path.of("target/exchange-data/imports");

    private final StoreToPurge store;

    @Autowired
    RetentionIT(StoreToPurge store) {
        this.store = store;
    }

    @BeforeEach
    void fill() throws IOException {
        store.fill();
    }

    @Test
    void removesTheCasesWhoseTimeIsOverAndNoOther() throws IOException {
        PurgeReport report = store.purge().forGood(tally -> {});

        assertThat(report.lastDay()).isEqualTo(LocalDate.of(2021, 6, 30));
        assertThat(store.codes("Case", "caseCode"))
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
        PurgeReport report = store.purge().forGood(tally -> {});

        assertThat(store.codes("Referral", "referralCode")).containsExactly("RF-ANSWERED-LATER", "RF-DAY-TOO-YOUNG");
        assertThat(store.codes("Decision", "decisionCode")).containsExactly("DC-DECIDED-LATER");
        assertThat(store.codes("Measure", "measureCode")).containsExactly("ME-MEASURE-ENDED-LATER", "ME-MEASURE-RUNS");
        assertThat(store.codes("LinkedEntity", "linkedEntityCode")).containsExactly("LE-SHARED");
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
        store.purge().forGood(tally -> {});

        assertThat(store.codes("Student", "studentCode"))
                .doesNotContain("ST-GOES", "ST-TWICE")
                .contains("ST-REOPENED", "ST-CLOSED-AGAIN", "ST-SEEN-LATER", "ST-LEFT-LATER", "ST-WITHOUT-CASE");
        assertThat(store.codes("Observation", "observationCode"))
                .containsExactly("OB-DAY-TOO-YOUNG", "OB-SEEN-LATER", "OB-WITHOUT-CASE");
    }

    @Test
    void leavesNoTraceOfWhatWentInEarlierVersions() throws IOException {
        assertThat(store.count("MATCH (r:Revision) WHERE r.case = 'CS-GOES' OR r.student = 'ST-GOES' RETURN count(r)"))
                .isEqualTo(7);

        store.purge().forGood(tally -> {});

        assertThat(store.everything().toString())
                .doesNotContain("GOES", "TWICE", "CS-CLOSED-AGAIN-1", "CS-SEEN-LATER", "LE-ALONE");
        assertThat(store.codes("Revision", "factKey"))
                .containsExactly("OB-DAY-TOO-YOUNG", "RF-DAY-TOO-YOUNG", "ST-DAY-TOO-YOUNG");
    }

    @Test
    void leavesNoTraceOfWhatWasWithdrawnBefore() throws IOException {
        store.driver().executableQuery("""
                        CREATE (:Revision {revisionId: 'w1', table: 'referrals', factKey: 'RF-WITHDRAWN', case: 'CS-GOES',
                            supersededAt: datetime('2018-03-02T10:00:00Z'), supersededBy: 'R-1', importId: 'R-0', importedAt: datetime('2018-03-01T10:00:00Z')}),
                          (:Revision {revisionId: 'w2', table: 'observations', factKey: 'OB-WITHDRAWN', student: 'ST-GOES',
                            supersededAt: datetime('2018-03-02T10:00:00Z'), supersededBy: 'R-1', importId: 'R-0', importedAt: datetime('2018-03-01T10:00:00Z')})
                        """).execute();

        store.purge().forGood(tally -> {});

        assertThat(store.codes("Revision", "factKey"))
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
        Object before = store.driver()
                .executableQuery(kept)
                .execute()
                .records()
                .get(0)
                .get(0)
                .asObject();

        store.purge().forGood(tally -> {});

        assertThat(store.driver()
                        .executableQuery(kept)
                        .execute()
                        .records()
                        .get(0)
                        .get(0)
                        .asObject())
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .containsExactlyInAnyOrderElementsOf((List<?>) before);
    }

    @Test
    void purgesNothingUntilATimeIsSet() {
        assertThatThrownBy(() -> store.purge(null, 2).dryRun())
                .hasMessageContaining("svetionik.retention.closed-cases is not set, so nothing is ever purged");
        assertThatThrownBy(() -> store.purge(null, 2).forGood(tally -> {})).hasMessageContaining("set it to the time");
        assertThat(store.count("MATCH (c:Case) RETURN count(c)")).isEqualTo(14);
    }

    @Test
    void removesOldReportsAndPackagesOfImports() throws IOException {
        Path old = reports("oldoldoldoldold0", "2026-03-31T23:59:59Z");
        Path young = reports("youngyoungyoung0", "2026-04-02T00:00:00Z");
        store.driver()
                .executableQuery("CREATE (:Import {importId: 'oldoldoldoldold0', status: 'QUEUED'})")
                .execute();

        assertThat(store.purge().dryRun().imports()).isEqualTo(1);
        assertThat(old).exists();
        assertThat(store.purge().forGood(tally -> {}).imports()).isEqualTo(1);

        assertThat(old).doesNotExist();
        assertThat(young).exists();
        assertThat(store.count(
                        "MATCH (i:Import {importId: 'oldoldoldoldold0', status: 'INTERRUPTED'}) RETURN count(i)"))
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
