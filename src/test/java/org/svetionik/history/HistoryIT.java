package org.svetionik.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.svetionik.access.Trail;
import org.svetionik.access.Viewer;
import org.svetionik.access.Viewers;
import org.svetionik.graph.GlobalId;
import org.svetionik.registers.RegisterStore;

/** The history of a case that a school opened, a police station closed, and that was first entered for another student. */
@SpringBootTest(properties = "svetionik.statements.time-limit=1m")
@AutoConfigureGraphQlTester
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HistoryIT {

    private static final String CASE = new GlobalId("Case", "C-1").encoded();
    private static final Viewer SCHOOL = Viewers.school("SCH-B");
    private static final Viewer LEAD = Viewers.agency("POL-B");

    @Autowired
    private ExecutionGraphQlServiceTester tester;

    @Autowired
    private Driver driver;

    @BeforeAll
    void fill() {
        RegisterStore.fill(driver);
        driver.executableQuery("""
                MATCH (school:Institution {institutionCode: 'SCH-B'}), (lead:Institution {institutionCode: 'POL-B'}),
                  (other:Institution {institutionCode: 'SCH-N'})
                CREATE (own:Student {studentCode: 'S-OWN'})-[:ATTENDS]->(school),
                  (:Student {studentCode: 'S-OTHER'})-[:ATTENDS]->(other),
                  (case:Case {caseCode: 'C-1', status: 'CLOSED', openedOn: date('2026-01-02'), closedOn: date('2026-01-09'),
                    closureReason: 'OTHER', importId: 'R-3', importedAt: datetime('2026-02-01T00:00:00Z')})-[:OPENED_BY]->(school),
                  (case)-[:LED_BY]->(lead), (case)-[:CONCERNS]->(own),
                  (:Recording {recordingCode: 'R-3', act: 'CLOSE_CASE', happenedAt: datetime('2026-02-01T00:00:00Z'),
                    recordedAt: datetime('2026-02-01T00:00:00Z'), asked: 'x', result: 'C-1'})-[:RECORDED_BY]->(lead)
                CREATE (:Revision {revisionId: 'r1', table: 'cases', factKey: 'C-1', importId: 'I-1', importedAt: datetime('2026-01-02T00:00:00Z'),
                    supersededAt: datetime('2026-01-10T00:00:00Z'), supersededBy: 'I-2', caseCode: 'C-1', status: 'OPEN', student: 'S-OTHER',
                    openedOn: date('2026-01-02'), opener: 'SCH-B'}),
                  (:Revision {revisionId: 'r2', table: 'cases', factKey: 'C-1', importId: 'I-2', importedAt: datetime('2026-01-10T00:00:00Z'),
                    supersededAt: datetime('2026-02-01T00:00:00Z'), supersededBy: 'R-3', caseCode: 'C-1', status: 'CLOSED', student: 'S-OWN', lead: 'POL-B',
                    openedOn: date('2026-01-02'), opener: 'SCH-B', closureReason: 'RESOLVED', closedOn: date('2026-01-09')})
                """).execute();
    }

    private List<Version> versions(Viewer viewer, String more) {
        return versions(viewer, CASE, more);
    }

    private List<Version> versions(Viewer viewer, String id, String more) {
        var answer = Viewers.as(tester, viewer)
                .document("{ history(id: \"" + id + "\"" + more
                        + ") { recordedAt supersededAt takenBack act importId values { name values } } }")
                .execute();
        answer.errors().verify();
        return answer.path("history").entityList(Version.class).get();
    }

    private static List<String> value(List<Version> versions, String name) {
        return versions.stream()
                .map(version -> version.values().stream()
                        .filter(value -> value.name().equals(name))
                        .findFirst()
                        .map(value -> String.join(";", value.values()))
                        .orElse(""))
                .toList();
    }

    @Test
    void tellsTheLeadWhatWasKnownSinceWhenAndByWhichAct() {
        List<Version> versions = versions(LEAD, "");
        assertThat(versions).extracting(Version::act).containsExactly(null, null, "CLOSE_CASE");
        assertThat(versions).extracting(Version::importId).containsOnlyNulls();
        assertThat(value(versions, "status")).containsExactly("OPEN", "CLOSED", "CLOSED");
        assertThat(value(versions, "closureReason")).containsExactly("", "RESOLVED", "OTHER");
        assertThat(value(versions, "closedOn")).containsExactly("", "2026-01-09", "2026-01-09");
        assertThat(versions)
                .extracting(version -> version.supersededAt() == null)
                .containsExactly(false, false, true);
    }

    @Test
    void withholdsFromEveryVersionWhatIsWithheldNowAndNamesNobodyThatIsHidden() {
        List<Version> versions = versions(SCHOOL, "");
        assertThat(value(versions, "status")).containsExactly("OPEN", "CLOSED");
        assertThat(value(versions, "closureReason")).containsOnly("");
        assertThat(value(versions, "student")).containsExactly("", "S-OWN");
        assertThat(versions).extracting(Version::act).containsOnlyNulls();
        assertThat(versions.get(1).supersededAt()).isNull();
        assertThat(versions(SCHOOL, ", knownAt: \"2026-01-20T00:00:00Z\"")).containsExactly(versions.get(1));
    }

    @Test
    void givesTheOneVersionThatWasKnownAtAMoment() {
        assertThat(value(versions(LEAD, ", knownAt: \"2026-01-10T00:00:00Z\""), "closureReason"))
                .containsExactly("RESOLVED");
        assertThat(value(versions(LEAD, ", knownAt: \"2026-01-09T23:59:59Z\""), "status"))
                .containsExactly("OPEN");
        assertThat(versions(LEAD, ", knownAt: \"2026-01-01T00:00:00Z\"")).isEmpty();
    }

    @Test
    void isEmptyForWhoeverDoesNotSeeTheRecordAsWhereThereIsNone() {
        for (Viewer viewer : List.of(
                Viewers.school("SCH-N"),
                Viewers.agency("CENTRE"),
                Viewers.agency("SCH-B"),
                Viewers.country(),
                Viewers.district("SU-BG"),
                Viewers.administrator(),
                Viewers.auditor(),
                Viewers.dashboard())) {
            assertThat(versions(viewer, "")).as(viewer.name()).isEmpty();
        }
        for (String id : Set.of(
                new GlobalId("Case", "C-2").encoded(), new GlobalId("Recording", "R-3").encoded(), "nonsense", "")) {
            assertThat(versions(LEAD, id, "")).isEmpty();
        }
        assertThat(versions(Viewers.analyst(), "")).hasSize(3);
    }

    /** What was known of the case: its status and student, and the codes of what belonged to it, by label. */
    private Map<String, Object> asKnown(Viewer viewer, String moment) {
        String records = " { code version { values { name values } } } ";
        var answer = Viewers.as(tester, viewer)
                .mutate()
                .responseTimeout(Duration.ofMinutes(1))
                .build()
                .document("{ caseAsKnown(caseCode: \"C-1\", knownAt: \"" + moment + "\") { case" + records + "referrals"
                        + records + "decisions" + records + "measures" + records + "observations" + records
                        + "assessments" + records + "} }")
                .execute();
        answer.errors().verify();
        Map<String, Object> told = new TreeMap<>();
        Map<String, Object> data = answer.path("")
                .entity(new ParameterizedTypeReference<Map<String, Object>>() {})
                .get();
        if (data.get("caseAsKnown") instanceof Map<?, ?> known) {
            known.forEach((name, value) -> told.put(String.valueOf(name), value));
        }
        return told;
    }

    private void attach() {
        driver.executableQuery("""
                MATCH (case:Case {caseCode: 'C-1'}), (student:Student {studentCode: 'S-OWN'}),
                  (school:Institution {institutionCode: 'SCH-B'}), (lead:Institution {institutionCode: 'POL-B'})
                MERGE (f:Referral {referralCode: 'F-1'})
                ON CREATE SET f.priority = 'EMERGENCY', f.sentAt = datetime('2026-01-03T10:00:00Z'), f.importId = 'I-3',
                  f.importedAt = datetime('2026-01-20T00:00:00Z')
                MERGE (f)-[:HANDS_OVER]->(case) MERGE (f)-[:SENT_BY]->(school) MERGE (f)-[:SENT_TO]->(lead)
                MERGE (r:Revision {revisionId: 'f1'})
                SET r.table = 'referrals', r.factKey = 'F-1', r.importId = 'I-1', r.importedAt = datetime('2026-01-03T11:00:00Z'),
                  r.supersededAt = datetime('2026-01-20T00:00:00Z'), r.referralCode = 'F-1', r.priority = 'URGENT', r.case = 'C-1',
                  r.sender = 'SCH-B', r.receiver = 'POL-B', r.sentAt = datetime('2026-01-03T10:00:00Z')
                MERGE (m:Measure {measureCode: 'M-1'})
                ON CREATE SET m.kind = 'HEALTH', m.startedOn = date('2026-01-05'), m.importId = 'I-1',
                  m.importedAt = datetime('2026-01-25T00:00:00Z')
                MERGE (m)-[:GIVEN_IN]->(case) MERGE (m)-[:PROVIDED_BY]->(lead)
                MERGE (o:Observation {observationCode: 'O-1'})
                ON CREATE SET o.observedOn = date('2026-01-02'), o.importId = 'I-1', o.importedAt = datetime('2026-01-02T12:00:00Z')
                MERGE (o)-[:OF_STUDENT]->(student) MERGE (o)-[:OBSERVED_BY]->(school)
                MERGE (a:Assessment {assessmentCode: 'A-1'})
                ON CREATE SET a.concludedOn = date('2026-01-06'), a.conclusion = 'REFER', a.recordedAt = datetime('2026-01-06T12:00:00Z')
                MERGE (a)-[:ASSESSES]->(student) MERGE (a)-[:MADE_BY]->(school) MERGE (a)-[:CONSIDERS]->(o)
                """).execute();
    }

    @Test
    void givesAWholeCaseAsItWasKnown() {
        attach();
        assertThat(asKnown(LEAD, "2026-01-15T00:00:00Z").toString())
                .contains("{code=F-1", "name=priority, values=[URGENT]", "{code=O-1", "{code=A-1", "values=[RESOLVED]")
                .doesNotContain("M-1", "EMERGENCY");
        assertThat(asKnown(LEAD, "2026-02-02T00:00:00Z").toString())
                .contains(
                        "{code=F-1", "name=priority, values=[EMERGENCY]", "{code=M-1", "name=considered, values=[O-1]")
                .doesNotContain("URGENT");
        assertThat(asKnown(LEAD, "2026-01-05T00:00:00Z").toString())
                .as("while it concerned another student")
                .contains("{code=F-1", "values=[OPEN]")
                .doesNotContain("O-1", "A-1");
        assertThat(asKnown(LEAD, "2026-01-01T00:00:00Z")).isEmpty();
    }

    @Test
    void givesOfAWholeCaseWhatOneSeesAndNothingToOthers() {
        attach();
        assertThat(asKnown(SCHOOL, "2026-02-02T00:00:00Z").toString())
                .contains("{code=F-1", "{code=O-1")
                .doesNotContain("M-1", "RESOLVED", "name=closureReason");
        for (Viewer viewer : List.of(Viewers.school("SCH-N"), Viewers.agency("CENTRE"), Viewers.auditor())) {
            assertThat(asKnown(viewer, "2026-02-02T00:00:00Z"))
                    .as(viewer.name())
                    .isEmpty();
        }
    }

    @Test
    void notesWhatItShowsInTheTrail() {
        Trail trail = new Trail();
        tester.mutate()
                .configureExecutionInput((input, builder) -> {
                    input.getGraphQLContext().put(Viewer.class, LEAD).put(Trail.class, trail);
                    return input;
                })
                .build()
                .document("{ history(id: \"" + CASE + "\") { act } }")
                .executeAndVerify();
        Map<String, Set<String>> read = trail.drain();
        assertThat(read).containsEntry("Case", Set.of("C-1"));
    }
}
