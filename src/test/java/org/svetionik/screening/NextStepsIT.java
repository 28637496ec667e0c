package org.svetionik.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.svetionik.Examples;
import org.svetionik.access.Role;
import org.svetionik.access.Trail;
import org.svetionik.access.Viewer;
import org.svetionik.access.Viewers;
import org.svetionik.exchange.Imports;
import org.svetionik.figures.Country;
import org.svetionik.store.TestStore;
import tools.jackson.databind.json.JsonMapper;

/** The next step for students of the small invented country, as those are answered who work with them. */
@SpringBootTest(properties = "svetionik.statements.time-limit=1m")
@AutoConfigureGraphQlTester
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NextStepsIT {

    private static final String ALL = """
            { nextSteps(studentCode: "%s", asOf: "%s") {
              studentCode school { institutionCode name kind } asOf step words { en srLatn srCyrl }
              phoneFirst { words { en } numbers { name { en srCyrl } number institutions { name } basis { unverified sources } } }
              mustNotBeTold { party rule words { en srLatn } duties observations basis { sources unverified words { en } } }
              duties { code words { en srLatn } who { en } toWhom { en srCyrl } to { institutionCode name kind } withinHours since by state
                doneBy conditional legalBasis { en } basis { sources unverified } }
              reasons { rule step decisive words { en } basis { unverified } observations }
              counted { observationCode indicatorCode label { en srCyrl } kind urgency observedOn recordedAt unverified rules reason
                words { en } }
              notCounted { observationCode indicatorCode reason words { en } }
              notes { code words { en } sources } why { version file fingerprint lookBackDays proxies }
            } }
            """;
    private static final String NOW = "2026-03-16T11:00:00Z";

    @Autowired
    private ExecutionGraphQlServiceTester tester;

    @BeforeAll
    void fill(@Autowired Imports imports) throws IOException {
        Country.load(imports);
        run("""
                MATCH (other:Institution {kind: 'HEALTH'})
                WITH other ORDER BY other.institutionCode LIMIT 1
                MATCH (school:School)-[:IN_MUNICIPALITY]->(place:Municipality)
                WHERE EXISTS { (place)<-[:IN_MUNICIPALITY]-(:Institution {kind: 'SOCIAL_WORK_CENTRE'}) }
                WITH other, school ORDER BY school.institutionCode LIMIT 1
                UNWIND ['SI-01', 'FL-06', 'PB-02', 'SB-01', 'VU-02'] AS sign
                CREATE (student:Student {studentCode: 'ST-' + sign, birthYear: 2012})-[:ATTENDS]->(school)
                WITH other, school, sign, student
                MATCH (indicator:Indicator {indicatorCode: sign})
                CREATE (own:Observation {observationCode: 'OB-' + sign, observedOn: date('2026-03-15'),
                                         recordedAt: datetime('2026-03-15T11:00:00Z')})
                CREATE (own)-[:OF_STUDENT]->(student), (own)-[:OBSERVED_BY]->(school), (own)-[:SHOWS]->(indicator)
                WITH DISTINCT other, school, student
                MATCH (hidden:Indicator {indicatorCode: 'SI-02'})
                CREATE (theirs:Observation {observationCode: 'HIDDEN-' + student.studentCode, observedOn: date('2026-03-14')})
                CREATE (theirs)-[:OF_STUDENT]->(student), (theirs)-[:OBSERVED_BY]->(other), (theirs)-[:SHOWS]->(hidden)
                """);
    }

    private static void run(String cypher) {
        TestStore.driver().executableQuery(cypher).execute();
    }

    private static String one(String cypher) {
        return TestStore.driver()
                .executableQuery(cypher)
                .execute()
                .records()
                .get(0)
                .get(0)
                .asString();
    }

    private static Viewer school() {
        return Viewers.school(
                one("MATCH (:Student {studentCode: 'ST-SI-01'})-[:ATTENDS]->(s) RETURN s.institutionCode"));
    }

    private GraphQlTester.Response ask(Viewer viewer, String student, String asOf) {
        GraphQlTester.Response response =
                asking(viewer).document(ALL.formatted(student, asOf)).execute();
        response.errors().verify();
        return response;
    }

    /** The first question of a role waits until the store has a plan for it. */
    private ExecutionGraphQlServiceTester asking(Viewer viewer) {
        return Viewers.as(tester.mutate().responseTimeout(Duration.ofMinutes(1)).build(), viewer);
    }

    private static <T> List<T> list(GraphQlTester.Response response, String path, Class<T> type) {
        return response.path(path).entityList(type).get();
    }

    @ParameterizedTest
    @CsvSource({
        "SI-01, EMERGENCY, DIRECT_DISCLOSURE",
        "FL-06, EMERGENCY, EMERGENCY_SIGN",
        "PB-02, REFER, URGENT_SIGN",
        "SB-01, CONSULT, SIGN_TO_ASSESS",
        "VU-02, MONITOR, PROXY"
    })
    void takesTheStepOfWhatTheSchoolSawAndOfNothingThatItMayNotSee(String sign, String step, String rule)
            throws IOException {
        GraphQlTester.Response response = ask(school(), "ST-" + sign, NOW);
        response.path("nextSteps.step").entity(String.class).isEqualTo(step);
        assertThat(list(response, "nextSteps.reasons[*].rule", String.class)).containsExactly(rule);
        assertThat(list(response, "nextSteps.counted[*].observationCode", String.class))
                .containsExactly("OB-" + sign);
        assertThat(response.path("nextSteps").entity(Object.class).get().toString())
                .doesNotContain("HIDDEN");
        Files.writeString(
                Path.of("target", "next-steps-" + sign + ".json"),
                JsonMapper.builder()
                        .build()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(
                                response.path("nextSteps").entity(Object.class).get()));
    }

    @Test
    void telephonesFirstInAnEmergencyAloneAndNamesWhoIsResponsible() {
        GraphQlTester.Response response = ask(school(), "ST-SI-01", NOW);
        assertThat(list(response, "nextSteps.phoneFirst.numbers[*].number", String.class))
                .containsExactly("192", null, "011 785 0000");
        assertThat(list(response, "nextSteps.phoneFirst.numbers[*].basis.unverified", Boolean.class))
                .containsExactly(false, false, true);
        assertThat(list(response, "nextSteps.phoneFirst.numbers[1].institutions", Map.class))
                .isNotEmpty();
        assertThat(list(response, "nextSteps.duties[*].code", String.class))
                .containsExactly("CALL", "TELL_TEAM", "RR-05", "RR-08", "RR-03", "RR-04", "RR-09", "RR-06");
        ask(school(), "ST-PB-02", NOW).path("nextSteps.phoneFirst").valueIsNull();
    }

    @Test
    void keepsItFromParentsWhoComeIntoQuestionAndSaysWhoIsToldInstead() {
        GraphQlTester.Response response = ask(school(), "ST-PB-02", NOW);
        response.path("nextSteps.mustNotBeTold[0].party").entity(String.class).isEqualTo("PARENT");
        assertThat(list(response, "nextSteps.duties[*].code", String.class)).contains("RR-05", "RR-08");
        assertThat(list(ask(school(), "ST-SB-01", NOW), "nextSteps.mustNotBeTold", Map.class))
                .isEmpty();
    }

    @Test
    void countsTimeFromTheRecordByTheClockOfBelgrade() {
        GraphQlTester.Response response = ask(school(), "ST-PB-02", NOW);
        assertThat(list(response, "nextSteps.duties[?(@.code=='RR-03')].by", String.class))
                .containsExactly("2026-03-16T12:00:00.000+01:00");
        assertThat(list(response, "nextSteps.duties[?(@.code=='RR-03')].state", String.class))
                .containsExactly("OPEN");
        assertThat(list(
                        ask(school(), "ST-PB-02", "2026-03-16T11:00:01Z"),
                        "nextSteps.duties[?(@.code=='RR-03')].state",
                        String.class))
                .containsExactly("OVERDUE");
    }

    @Test
    void knowsAtOnceWhatIsRecordedAndWhatIsHandedOn() {
        run("""
                MATCH (student:Student {studentCode: 'ST-SB-01'})-[:ATTENDS]->(school)
                MATCH (indicator:Indicator {indicatorCode: 'HE-01'}), (centre:Institution {institutionCode: 'AG-CPTV'})
                CREATE (seen:Observation {observationCode: 'OB-NEW', observedOn: date('2026-03-20'),
                                          recordedAt: datetime('2026-03-20T08:00:00Z')})
                CREATE (seen)-[:OF_STUDENT]->(student), (seen)-[:OBSERVED_BY]->(school), (seen)-[:SHOWS]->(indicator)
                CREATE (case:Case {caseCode: 'CS-NEW', openedOn: date('2026-03-20'), status: 'OPEN'})
                CREATE (case)-[:CONCERNS]->(student), (case)-[:OPENED_BY]->(school)
                CREATE (sent:Referral {referralCode: 'RF-NEW', priority: 'URGENT', sentAt: datetime('2026-03-20T09:00:00Z')})
                CREATE (sent)-[:HANDS_OVER]->(case), (sent)-[:SENT_BY]->(school), (sent)-[:SENT_TO]->(centre)
                """);
        GraphQlTester.Response response = ask(school(), "ST-SB-01", "2026-03-20T10:00:00Z");
        response.path("nextSteps.step").entity(String.class).isEqualTo("REFER");
        assertThat(list(response, "nextSteps.duties[?(@.code=='RR-09')].doneBy[*]", String.class))
                .containsExactly("RF-NEW");
        assertThat(list(response, "nextSteps.duties[?(@.code=='RR-03')].state", String.class))
                .containsExactly("OPEN");
        ask(school(), "ST-SB-01", NOW)
                .path("nextSteps.step")
                .entity(String.class)
                .isEqualTo("CONSULT");
    }

    @Test
    void answersForAHiddenStudentAsForNone() {
        for (Viewer viewer :
                List.of(Viewers.agency("AG-CPTV"), Viewers.dashboard(), Viewers.country(), Viewers.administrator())) {
            ask(viewer, "ST-VU-02", NOW).path("nextSteps").valueIsNull();
            ask(viewer, "NONE-1", NOW).path("nextSteps").valueIsNull();
        }
    }

    @Test
    void asksAnAnalystForAPurpose() {
        Viewer unsaid = Viewer.of("analyst", Role.ANALYST, null, null);
        assertThat(Country.errors(
                        tester.mutate()
                                .configureExecutionInput((input, builder) -> {
                                    input.getGraphQLContext().put(Trail.class, new Trail());
                                    return input;
                                })
                                .build(),
                        unsaid,
                        "{ nextSteps(studentCode: \"ST-VU-02\") { step } }"))
                .containsExactly("PURPOSE_REQUIRED");
    }

    @Test
    void notesWhatWasReadInTheTrail() {
        Trail trail = new Trail();
        tester.mutate()
                .configureExecutionInput((input, builder) -> {
                    input.getGraphQLContext().put(Viewer.class, school()).put(Trail.class, trail);
                    return input;
                })
                .build()
                .document(ALL.formatted("ST-VU-02", NOW))
                .executeAndVerify();
        assertThat(trail.drain().toString()).isEqualTo("{Observation=[OB-VU-02], Student=[ST-VU-02]}");
    }

    @Test
    void tellsOfEveryIndicatorHowFarASourceCarriesIt() {
        GraphQlTester.Response response = asking(school()).document("""
                { indicators(first: 100) { totalCount edges { node { indicatorCode catalogueEntry {
                    status unverified urgencyBasis sources noteEn noteSrLatn noteSrCyrl
                    area { indicatorGroupCode nameEn set { indicatorSetCode } } } } } } }
                """).execute();
        response.errors().verify();
        assertThat(list(response, "indicators.edges[*].node.catalogueEntry.area.set.indicatorSetCode", String.class))
                .hasSize(76)
                .containsOnly("IND-2021");
        assertThat(list(
                        response,
                        "indicators.edges[?(@.node.catalogueEntry.unverified==true)].node.indicatorCode",
                        String.class))
                .hasSize(25)
                .contains("SB-06", "VU-09");
        assertThat(list(response, "indicators.edges[*].node.catalogueEntry.sources[0]", String.class))
                .hasSize(76);
    }

    @Test
    void mapsTheDomainsOf2015ToTheAreasOf2021ByTheItemsInBoth() {
        long pairs = TestStore.driver()
                .executableQuery("""
                        MATCH (earlier:IndicatorGroup)<-[:IN_GROUP]-(:Indicator)<-[:DESCRIBES]-(entry:CatalogueEntry)-[:FITS]->(area)
                        WHERE earlier <> area
                        WITH earlier, area, count(entry) AS items
                        OPTIONAL MATCH (earlier)-[same:CORRESPONDS_TO]->(area)
                        WITH collect(items = same.items AND same.unverified) AS same
                        RETURN CASE WHEN all(one IN same WHERE one) THEN size(same) ELSE -1 END AS pairs
                        """)
                .execute()
                .records()
                .get(0)
                .get("pairs")
                .asLong();
        assertThat(pairs).isEqualTo(17);
        asking(school())
                .document("""
                { indicatorGroupByCode(indicatorGroupCode: "SCHOOL_BEHAVIOUR") {
                    correspondsTo { edges { items unverified node { nameEn set { version } } } } } }
                """)
                .execute()
                .path("indicatorGroupByCode.correspondsTo.edges[*].items")
                .entityList(Integer.class)
                .hasSize(3);
    }

    static List<String> examples() {
        return Examples.of("screening.md");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void answersTheExamplesOfTheDocumentation(String example) {
        GraphQlTester.Response response = asking(school()).document(example).execute();
        response.errors().verify();
        assertThat(response.path("$.data").entity(Object.class).get().toString())
                .doesNotContain("=null}");
    }
}
