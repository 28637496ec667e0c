package org.svetionik.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.svetionik.exchange.writing.Counts;
import org.svetionik.store.TestStore;

@OnAStore
class ImportsIT {

    @Autowired
    private Imports imports;

    @Autowired
    private Driver driver;

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void clear() {
        TestStore.clear();
        desk = new Desk(imports, driver);
    }

    @Test
    void takesTheReferencePackageWithoutAReject() {
        ImportResult result = desk.take(Packages.REFERENCE);
        assertThat(result.counts()).isEqualTo(new Counts(546, 546, 0, 0, 0, 0));
        assertThat(desk.ask("""
                RETURN [COUNT { (:District) }, COUNT { (:Municipality) }, COUNT { (:Institution) },
                        COUNT { (:Indicator) }, COUNT { (:Duty) }, COUNT { (:PublishedFigure) }] AS counts""")).hasToString("[18, 188, 62, 76, 10, 187]");
    }

    @Test
    void changesNothingTheSecondTimeAndSaysSo() {
        ImportResult first = desk.take(Packages.REFERENCE);
        Object before = versions();
        ImportResult second = desk.take(Packages.REFERENCE);
        assertThat(second.counts()).isEqualTo(new Counts(546, 0, 0, 546, 0, 0));
        assertThat(second.changedNothing()).isTrue();
        assertThat(first.changedNothing()).isFalse();
        assertThat(versions()).isEqualTo(before);
    }

    @Test
    void keepsWhereAFactCameFrom() {
        ImportResult result = desk.take(Packages.small(folder));
        assertThat(
                        desk.ask(
                                "MATCH (n:Institution {institutionCode: 'A2'}) RETURN [n.importId, n.importFile, n.importLine]"))
                .hasToString("[" + result.importId() + ", institutions.csv, 3]");
        assertThat(desk.ask("MATCH (i:Import) RETURN [i.status, i.origin, i.invented, i.rowsRead, i.created]"))
                .hasToString("[COMPLETED, COMMAND, false, 9, 9]");
    }

    @Test
    void keepsTheOldVersionOfACorrectedFact() {
        ImportResult first = desk.take(Packages.small(folder));
        Packages later = new Packages(folder.resolve("later"))
                .with("students", "code,school_code,birth_year,sex", "S1,A2,2010,MALE");
        ImportResult second = desk.take(later);
        assertThat(second.counts()).isEqualTo(new Counts(1, 0, 1, 0, 0, 2));
        assertThat(desk.ask("MATCH (s:Student)-[:ATTENDS]->(school) RETURN collect([school.institutionCode, s.sex])"))
                .hasToString("[[A2, MALE]]");
        assertThat(desk.ask("""
                MATCH (r:Revision) RETURN [r.table, r.factKey, r.school, r.birthYear, r.importId, r.importLine,
                                           r.supersededBy, r.importedAt <= r.supersededAt]"""))
                .hasToString("[students, S1, A1, 2010, " + first.importId() + ", 2, " + second.importId() + ", true]");
    }

    @Test
    void leavesTheValuesOfAnAbsentColumnAndEmptiesThoseOfAnEmptyCell() {
        desk.take(Packages.small(folder)
                .with("districts", "code,name_sr_latn,name_en,seat", "D1,Istok,East,Grad", "D2,Zapad,West,Selo"));
        Packages later = new Packages(folder.resolve("later"))
                .with("districts", "code,name_sr_latn,seat", "D1,Istok,", "D2,Zapad,Selo");
        ImportResult result = desk.take(later);
        assertThat(result.counts().corrected()).isEqualTo(1);
        assertThat(Desk.lines(result, "warnings.csv"))
                .anyMatch(line -> line.startsWith("districts.csv,1,name_en,ABSENT_COLUMN"));
        assertThat(desk.ask("MATCH (d:District {districtCode: 'D1'}) RETURN [d.nameEn, d.seat, d.searchText]"))
                .hasToString("[East, null, east istok]");
    }

    @Test
    void labelsAnInstitutionByItsKind() {
        desk.take(Packages.small(folder));
        assertThat(desk.ask("MATCH (i:School) RETURN count(i)")).isEqualTo(2L);
        desk.take(new Packages(folder.resolve("later")).with("institutions", "code,kind,name", "A2,POLICE,Stanica"));
        assertThat(desk.ask("MATCH (i {institutionCode: 'A2'}) RETURN labels(i)"))
                .hasToString("[Institution, Agency]");
        assertThat(desk.ask("MATCH (r:Revision) RETURN r.district")).isEqualTo("D1");
    }

    private Object versions() {
        return desk.ask("""
                CALL { MATCH (n) RETURN count(n) AS nodes, sum(size(keys(n))) AS properties, max(n.importedAt) AS latest }
                RETURN [nodes - COUNT { (:Import) }, properties - 12 * COUNT { (:Import) }, COUNT { ()-->() }, latest]""");
    }
}
