package org.svetionik.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.svetionik.store.TestStore;

/** The rules of the interchange that need other rows or the graph. */
@OnAStore
class GraphRulesIT {

    private static final String STUDENTS = "code,school_code,birth_year";
    private static final String CASES = "code,student_code,opened_on,opened_by,status,closed_on";
    private static final String LINKS = "entity_code,entity_kind,case_code,role";

    @Autowired
    private Imports imports;

    @Autowired
    private Driver driver;

    @TempDir
    private Path folder;

    private Desk desk;
    private Packages more;

    @BeforeEach
    void clear() {
        TestStore.clear();
        desk = new Desk(imports, driver);
        desk.take(Packages.small(folder.resolve("first")));
        more = new Packages(folder.resolve("more"));
    }

    @Test
    void refusesAReferenceToNothing() {
        ImportResult result = desk.take(more.with("students", STUDENTS, "S2,A9,2010", "S3,A1,2010"));
        assertThat(Desk.lines(result, "rejects.csv"))
                .containsExactly("students.csv,2,school_code,FOREIGN_KEY,"
                        + "institutions A9 is neither in this package nor in the graph,\"S2,A9,2010\"");
        assertThat(result.counts().created()).isEqualTo(1);
    }

    @Test
    void refusesWhatRefersToARejectAlongTheWholeChain() {
        more.with("institutions", "code,kind,name", "A9,SCHOOLS,Škola 9")
                .with("students", STUDENTS, "S9,A9,2010")
                .with("cases", CASES, "K9,S9,2024-01-01,A1,OPEN,")
                .with("decisions", "code,case_code,body_code,decided_on,outcome", "E9,K9,C1,2024-02-01,IDENTIFIED");
        ImportResult result = desk.take(more);
        assertThat(Desk.rejects(result))
                .containsExactly(
                        "institutions.csv 2 kind ENUM",
                        "students.csv 2 school_code FOREIGN_KEY",
                        "cases.csv 2 student_code FOREIGN_KEY",
                        "decisions.csv 2 case_code FOREIGN_KEY");
        assertThat(Desk.lines(result, "rejects.csv").get(3)).contains("line 2 of cases.csv was rejected");
    }

    @Test
    void resolvesAReferenceToWhatTheGraphHoldsThoughItsNewVersionIsRejected() {
        more.with("institutions", "code,kind,name", "A1,SCHOOLS,Škola").with("students", STUDENTS, "S2,A1,2010");
        assertThat(Desk.rejects(desk.take(more))).containsExactly("institutions.csv 2 kind ENUM");
    }

    @Test
    void judgesOtherFilesAgainstTheGraphWhereAHeaderIsOfNoUse() {
        more.with("institutions", "code,name", "A1,Škola", "A9,Škola")
                .with("students", STUDENTS, "S2,A1,2010", "S3,A9,2010");
        assertThat(Desk.rejects(desk.take(more)))
                .containsExactly("institutions.csv 1 kind MISSING_COLUMN", "students.csv 3 school_code FOREIGN_KEY");
    }

    @Test
    void takesTheFirstRowWithAKeyThatIsNoReject() {
        more.with("students", STUDENTS, "S2,A9,2010", "S2,A1,2010", "S2,A1,2010", "S2,A2,2011");
        ImportResult result = desk.take(more);
        assertThat(Desk.rejects(result))
                .containsExactly(
                        "students.csv 2 school_code FOREIGN_KEY",
                        "students.csv 4 code DUPLICATE_KEY",
                        "students.csv 5 code DUPLICATE_KEY");
        assertThat(Desk.lines(result, "rejects.csv").get(1)).contains("Line 3 has the same key");
    }

    @Test
    void findsADuplicateInAnotherBatch() {
        String[] lines = new String[202];
        lines[0] = STUDENTS;
        for (int i = 1; i < 201; i++) {
            lines[i] = "T" + i + ",A1,2010";
        }
        lines[201] = "T1,A1,2010";
        assertThat(Desk.rejects(desk.take(more.with("students", lines))))
                .containsExactly("students.csv 202 code DUPLICATE_KEY");
    }

    @Test
    void takesAnEmptyPartOfAKeyForAValue() {
        more.with(
                "published_figures",
                "reference_year,report_year,measure,category,value,source_url",
                "2020,2021,victims,total,1,u",
                "2020,,victims,total,1,u",
                "2020,,victims,total,2,u");
        ImportResult result = desk.take(more);
        assertThat(result.counts().created()).isEqualTo(2);
        assertThat(Desk.lines(result, "rejects.csv"))
                .singleElement()
                .asString()
                .contains("DUPLICATE_KEY", "Line 3 has the same key");
    }

    @Test
    void namesOneLineForEachRuleThatARowBreaks() {
        ImportResult result = desk.take(more.with("students", STUDENTS, "S2,A9,1", "S2,A9,,", "S2,A9,x"));
        assertThat(Desk.rejects(result))
                .containsExactly(
                        "students.csv 2 birth_year RANGE",
                        "students.csv 2 school_code FOREIGN_KEY",
                        "students.csv 3  FIELD_COUNT",
                        "students.csv 4 birth_year TYPE",
                        "students.csv 4 school_code FOREIGN_KEY");
        assertThat(result.counts().rejected()).isEqualTo(3);
    }

    @Test
    void refusesAStatusAgainstItsDate() {
        more.with("cases", CASES, "K2,S1,2024-01-01,A1,OPEN,2024-02-01", "K3,S1,2024-01-01,A1,CLOSED,");
        assertThat(Desk.rejects(desk.take(more)))
                .containsExactly("cases.csv 2 closed_on STATE", "cases.csv 3 closed_on STATE");
    }

    @Test
    void judgesARowTogetherWithTheValuesThatItLeavesAsTheyAre() {
        desk.take(more.with("cases", CASES, "K2,S1,2024-01-01,A1,CLOSED,2024-02-01"));
        more.with(
                "cases",
                "code,student_code,opened_on,opened_by,status",
                "K1,S1,2024-03-01,A1,CLOSED",
                "K2,S1,2024-01-02,A1,CLOSED",
                "K2,S1,2024-03-01,A1,OPEN");
        assertThat(Desk.rejects(desk.take(more)))
                .containsExactly(
                        "cases.csv 2 closed_on STATE",
                        "cases.csv 4 closed_on TIME_ORDER",
                        "cases.csv 4 closed_on STATE",
                        "cases.csv 4 code DUPLICATE_KEY");
    }

    @Test
    void refusesADistrictOtherThanThatOfTheMunicipality() {
        more.with(
                "institutions",
                "code,kind,name,district_code,municipality_code",
                "P1,POLICE,Stanica,D2,M1",
                "P2,POLICE,Stanica,,M1",
                "P3,POLICE,Stanica,D2,");
        assertThat(Desk.rejects(desk.take(more))).containsExactly("institutions.csv 2 district_code CONSISTENCY");
    }

    @Test
    void refusesASecondKindOfOneEntity() {
        more.with(
                "links",
                LINKS,
                "E1,PLACE,K9,CONTACT",
                "E1,PERSON,K1,CONTACT",
                "E1,PHONE,K1,RECRUITER",
                "E1,PERSON,K1,RECRUITER");
        assertThat(Desk.rejects(desk.take(more)))
                .containsExactly("links.csv 2 case_code FOREIGN_KEY", "links.csv 4 entity_kind CONSISTENCY");
        more.with("links", LINKS, "E1,PHONE,K1,EXPLOITER");
        assertThat(Desk.rejects(desk.take(more))).containsExactly("links.csv 2 entity_kind CONSISTENCY");
    }

    @Test
    void refusesAReferenceToItself() {
        more.with(
                        "referrals",
                        "code,case_code,from_code,to_code,priority,sent_at",
                        "R1,K1,A1,A1,URGENT,2024-03-02T10:00")
                .with("agreements", "code,a_code,b_code,kind,valid_from", "G1,C1,C1,PROTOCOL,2020-01-01");
        assertThat(Desk.rejects(desk.take(more)))
                .containsExactly("referrals.csv 2 to_code SELF_REFERENCE", "agreements.csv 2 b_code SELF_REFERENCE");
    }

    @Test
    void resolvesEachElementOfAList() {
        more.with("trainings", "code,title,kind,held_from,organiser_codes", "T1,Obuka,ONLINE,2024-01-01,C1;A9;A1");
        assertThat(Desk.rejects(desk.take(more))).containsExactly("trainings.csv 2 organiser_codes FOREIGN_KEY");
    }

    @Test
    void warnsOfADecisionOrReferralBeforeItsCase() {
        more.with("decisions", "code,case_code,body_code,decided_on,outcome", "E1,K1,C1,2024-02-29,REJECTED")
                .with(
                        "referrals",
                        "code,case_code,from_code,to_code,priority,sent_at",
                        "R1,K1,A1,C1,URGENT,2024-02-29T22:59Z",
                        "R2,K1,A1,C1,URGENT,2024-02-29T23:00Z");
        ImportResult result = desk.take(more);
        assertThat(result.counts().rejected()).isZero();
        assertThat(Desk.lines(result, "warnings.csv"))
                .filteredOn(line -> line.contains("TIME_ORDER"))
                .containsExactly(
                        "referrals.csv,2,sent_at,TIME_ORDER,It lies before the openedOn of its case_code",
                        "decisions.csv,2,decided_on,TIME_ORDER,It lies before the openedOn of its case_code");
    }

    @Test
    void namesFilesThatAreNoPartOfTheInterchange() {
        more.with("students", STUDENTS).with("a.b@example.rs", "");
        assertThat(Desk.lines(desk.take(more), "warnings.csv"))
                .anyMatch(line -> line.startsWith("*.*@*******.**.***,0,,IGNORED_FILE"));
    }

    @Test
    void masksPersonalIdentifiersInEveryReport() {
        ImportResult result = desk.take(more.with(
                "students",
                STUDENTS + ",remark",
                "0101990710008,A1,2010,",
                "S2,me@school.rs,2010,",
                "S3,A1,2010,\"01019\"90710008"));
        List<String> lines = Desk.lines(result, "rejects.csv");
        assertThat(lines).filteredOn(line -> line.contains("JMBG")).hasSize(2);
        assertThat(lines)
                .filteredOn(line -> line.contains("FOREIGN_KEY"))
                .first()
                .asString()
                .contains("institutions **@******.**");
        assertThat(lines).noneMatch(line -> line.contains("710008") || line.contains("me@"));
    }
}
