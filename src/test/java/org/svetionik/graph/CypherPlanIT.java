package org.svetionik.graph;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.atLeast;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.ArgumentCaptor;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.ResultSummary;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.svetionik.access.Role;
import org.svetionik.access.Trail;
import org.svetionik.access.Viewer;
import org.svetionik.demo.DemoOptions;
import org.svetionik.demo.InventedCountry;
import org.svetionik.demo.Size;
import org.svetionik.exchange.ImportOrigin;
import org.svetionik.exchange.Imports;
import org.svetionik.model.GraphModel;
import org.svetionik.store.TestStore;

/** Reads the plans of every statement that can be asked, on an invented country: each uses an index, and each question is one statement. */
@SpringBootTest
@AutoConfigureGraphQlTester
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CypherPlanIT {

    /** That names are those of the model is the matter of CypherVocabularyTests. */
    private static final String NOBODY_HAS_IT_YET = "01N52 warn: property key does not exist";

    /** Whole labels that may be read: small ones, and those of questions about every record. */
    private static final List<String> SMALL = List.of(
            "District",
            "Municipality",
            "Duty",
            "Material",
            "Training",
            "Import",
            "IndicatorSet",
            "IndicatorGroup",
            "Indicator",
            "CatalogueEntry");

    /** Queries of the snapshot that read no whole table. */
    private static final List<String> OF_NO_TABLE =
            List.of("snapshotState", "sliceStudents", "correctedStudents", "rowCounts");

    @Autowired
    private Driver driver;

    @Autowired
    private GraphModel model;

    @Autowired
    private GraphQlSource schema;

    @Autowired
    private ExecutionGraphQlServiceTester tester;

    @MockitoSpyBean
    private Statements statements;

    @BeforeAll
    void fill(@Autowired Imports imports, @TempDir Path folder) throws IOException {
        TestStore.clear();
        imports.run(Path.of("src/main/resources/packages/serbia-reference"), ImportOrigin.REFERENCE, step -> {});
        InventedCountry.write(folder, new DemoOptions(7, Size.SMALL, 9), rows -> {});
        imports.run(folder, ImportOrigin.DEMO, step -> {});
        assess();
        driver.executableQuery("CALL db.awaitIndexes()").execute();
        driver.executableQuery("CALL db.prepareForReplanning()").execute();
    }

    /** No package brings an assessment, a recording, a contact or an exercise, and the store warns of relationship types that it has never seen. */
    private void assess() {
        driver.executableQuery("""
                MATCH (observation:Observation)-[:OF_STUDENT]->(student:Student)-[:ATTENDS]->(school:Institution)
                WITH observation, student, school LIMIT 1
                CREATE (assessment:Assessment {assessmentCode: 'AS-1', concludedOn: date('2025-01-01'), conclusion: 'CONSULT',
                                               recordedAt: datetime('2025-01-01T12:00:00Z')})
                CREATE (assessment)-[:ASSESSES]->(student), (assessment)-[:MADE_BY]->(school)
                CREATE (assessment)-[:CONSIDERS]->(observation)
                CREATE (recording:Recording {recordingCode: 'RC-1', act: 'SEND_REFERRAL', happenedAt: datetime('2025-01-01T12:00:00Z'),
                                             recordedAt: datetime('2025-01-01T12:00:00Z'), asked: 'one', result: 'one'})
                CREATE (recording)-[:RECORDED_BY]->(school)
                CREATE (:Contact {contactCode: 'CT-1'})-[:CONTACT_OF]->(school)
                CREATE (study:CaseStudy {caseStudyCode: 'ST-1'})-[:PUBLISHED_BY]->(school)
                CREATE (exercise:Exercise {exerciseCode: 'EX-1'})-[:WORKS_ON]->(study)
                CREATE (exercise)-[:KEPT_BY]->(school)
                CREATE (answer:ExerciseAnswer {exerciseAnswerCode: 'EA-1'})-[:ANSWERS]->(exercise)
                CREATE (answer)-[:ANSWERED_FROM]->(school)
                WITH recording
                MATCH (referral:Referral)-[:HANDS_OVER]->(case:Case)
                WITH recording, referral, case LIMIT 1
                CREATE (recording)-[:ACTS_ON]->(referral), (recording)-[:RECORDED_IN]->(case)
                """).execute();
    }

    /** The store plans many statements here for the first time. */
    @BeforeEach
    void waitLongerThanUsual() {
        tester = tester.mutate().responseTimeout(Duration.ofMinutes(1)).build();
    }

    private Map<String, String> roots() {
        Map<String, String> roots = new TreeMap<>();
        GraphQLObjectType query = schema.schema().getQueryType();
        query.getFieldDefinitions().forEach(field -> {
            String type = GraphQLTypeUtil.simplePrint(GraphQLTypeUtil.unwrapAll(field.getType()));
            String label = type.replaceFirst("Connection$", "");
            if (!label.equals(type) && model.nodes().containsKey(label)) {
                roots.put(field.getName(), label);
            }
        });
        return roots;
    }

    @Test
    void everyRootFieldReadsItsPageByAnIndex() {
        assertThat(faults(tester, new EveryQuestion(model, roots()).all())).isEmpty();
    }

    /** A viewer's own facts are found from the viewer's side, so that nobody waits for what others have. */
    @ParameterizedTest
    @CsvSource({"CASEWORKER", "DISTRICT_COORDINATOR", "DASHBOARD"})
    void everyRootFieldReadsWhatIsOwnByAnIndex(Role role) {
        Viewer viewer = Viewer.of("somebody", role, "XX-1", "SU-BG");
        ExecutionGraphQlServiceTester asking = tester.mutate()
                .configureExecutionInput((input, builder) -> {
                    input.getGraphQLContext().put(Viewer.class, viewer).put(Trail.class, new Trail());
                    return input;
                })
                .build();
        List<String> questions = roots().keySet().stream()
                .map(field -> "{ " + field + "(first: 5) { totalCount edges { cursor } } }")
                .toList();
        assertThat(faults(asking, questions)).isEmpty();
    }

    private List<String> faults(ExecutionGraphQlServiceTester asking, List<String> questions) {
        List<String> faults = new ArrayList<>();
        for (String question : questions) {
            clearInvocations(statements);
            asking.document(question).executeAndVerify();
            ArgumentCaptor<String> cypher = ArgumentCaptor.forClass(String.class);
            ArgumentCaptor<Map<String, Object>> parameters = ArgumentCaptor.captor();
            verify(statements, times(1)).read(any(), cypher.capture(), parameters.capture());
            faults(cypher.getValue(), parameters.getValue()).forEach(fault -> faults.add(question + ": " + fault));
        }
        return faults;
    }

    @Test
    void everyNamedQueryThatReadsUsesAnIndex() throws IOException {
        Map<String, Object> parameters = new HashMap<>(Map.of(
                "groupBy",
                "KIND",
                "sectorOfKind",
                Map.of(),
                "priorities",
                List.of("URGENT"),
                "explained",
                true,
                "limit",
                5,
                "importId",
                "none"));
        for (String moment : List.of("sentAfter", "sentUntil", "asOf", "now", "startedAt", "finishedAt")) {
            parameters.put(moment, OffsetDateTime.parse("2026-01-01T00:00:00Z"));
        }
        parameters.put("districtCodes", null);
        assertThat(faults(
                        Files.readString(Path.of("cypher/patterns/referralFlows.cypher"))
                                .replace("visibleReferral(referral)", "true"),
                        parameters))
                .isEmpty();
        parameters.putAll(Map.of(
                "institution", "XX-1",
                "today", LocalDate.of(2026, 1, 1),
                "decidedSince", LocalDate.of(2025, 1, 1),
                "seenSince", LocalDate.of(2024, 11, 1),
                "endsFrom", LocalDate.of(2025, 12, 1),
                "endsUntil", LocalDate.of(2026, 4, 1),
                "answeredSince", OffsetDateTime.parse("2025-01-01T00:00:00Z"),
                "proxies", List.of("FL-05")));
        assertThat(faults(
                        Files.readString(Path.of("cypher/deadlines/openWork.cypher"))
                                .replaceAll("visible[A-Z]\\w*\\(\\w+\\)", "true")
                                .replace("shownReferral(referral, 'response')", "referral.response"),
                        parameters))
                .allMatch(fault -> fault.startsWith(NOBODY_HAS_IT_YET));
        parameters.put("since", OffsetDateTime.parse("2026-01-01T00:00:00Z"));
        assertThat(faults(
                        Files.readString(Path.of("cypher/deadlines/incomingReferrals.cypher"))
                                .replace("visibleReferral(referral)", "true"),
                        parameters))
                .isEmpty();
        assertThat(faults(Files.readString(Path.of("cypher/exchange/loadedOrigins.cypher")), parameters))
                .isEmpty();
    }

    @Test
    void theQueryBehindANextStepUsesAnIndex() throws IOException {
        String visible = Files.readString(Path.of("cypher/screening/studentSigns.cypher"))
                .replaceAll("visible[A-Z]\\w*\\(\\w+\\)", "true");
        assertThat(
                        faults(visible, Map.of("studentCode", "one", "kinds", List.of("POLICE"), "named", List.of()))
                                .stream()
                                .filter(fault -> !fault.startsWith(NOBODY_HAS_IT_YET)))
                .isEmpty();
    }

    /** One statement each, which begins at an index and never at a whole label. */
    @ParameterizedTest
    @CsvSource({"Case:DEMO-CASE-000001", "Institution:AG-CPTV", "District:SU-BG", "LinkedEntity:DEMO-LE-P0001"})
    void whatHangsTogetherIsReadFromOneRecordOn(String record) {
        String id = new GlobalId(record.substring(0, record.indexOf(':')), record.substring(record.indexOf(':') + 1))
                .encoded();
        String other = new GlobalId("Case", "DEMO-CASE-000002").encoded();
        assertThat(faults(
                        tester,
                        List.of(
                                "{ neighbourhood(id: \"" + id + "\", depth: 2) { records { id } links { role } } }",
                                "{ shortestPaths(from: \"" + id + "\", to: \"" + other + "\") { paths { length } } }",
                                "{ connectedCases(caseCode: \"DEMO-CASE-000001\") { totalCount } }")))
                .isEmpty();
    }

    @Test
    void everyQueryOfAPurgeUsesAnIndex() {
        List<String> faults = new ArrayList<>();
        List<CypherFile> queries = CypherFile.queries().stream()
                .filter(query -> Files.exists(Path.of("cypher/retention", query.name() + ".cypher")))
                .toList();
        queries.forEach(
                query -> faults(query.text(), ofAPurge()).forEach(fault -> faults.add(query.name() + ": " + fault)));
        assertThat(queries).hasSizeGreaterThan(8);
        assertThat(faults).isEmpty();
    }

    @Test
    void everyQueryOfExercisesUsesAnIndex() {
        Map<String, Object> parameters = new HashMap<>(Map.of(
                "limit", 5,
                "codes", List.of("SB-01"),
                "studies", List.of(Map.of("caseStudyCode", "one")),
                "study", Map.of("version", 1),
                "exercise", Map.of("held", false),
                "answer", Map.of("exerciseAnswerCode", "one"),
                "answeredBy", List.of("one")));
        for (String code : List.of(
                "caseStudyCode",
                "exerciseCode",
                "exerciseAnswerCode",
                "closingKey",
                "institutionCode",
                "institutionLabel",
                "districtCode")) {
            parameters.put(code, "one");
        }
        for (String moment : List.of("at", "closedAt")) {
            parameters.put(moment, OffsetDateTime.parse("2026-01-01T00:00:00Z"));
        }
        List<String> faults = new ArrayList<>();
        List<CypherFile> queries = CypherFile.queries().stream()
                .filter(query -> Files.exists(Path.of("cypher/exercises", query.name() + ".cypher")))
                .toList();
        for (CypherFile query : queries) {
            faults(query.text(), parameters).stream()
                    .filter(fault -> !fault.startsWith(NOBODY_HAS_IT_YET))
                    .forEach(fault -> faults.add(query.name() + ": " + fault));
        }
        assertThat(queries).hasSizeGreaterThan(15);
        assertThat(faults).isEmpty();
    }

    @Test
    void everyQueryOfRegistersUsesAnIndex() {
        Map<String, Object> parameters = new HashMap<>(Map.of(
                "codes", List.of("one"),
                "properties", Map.of("contactCode", "one"),
                "today", LocalDate.of(2026, 1, 1),
                "until", LocalDate.of(2026, 4, 1),
                "validTo", LocalDate.of(2026, 4, 1),
                "endedAt", OffsetDateTime.parse("2026-01-01T00:00:00Z"),
                "limit", 100));
        for (String code :
                List.of("training", "material", "meeting", "contact", "institution", "district", "entry", "label")) {
            parameters.put(code, "one");
        }
        List<String> faults = new ArrayList<>();
        List<CypherFile> queries = CypherFile.queries().stream()
                .filter(query -> Files.exists(Path.of("cypher/registers", query.name() + ".cypher")))
                .toList();
        for (CypherFile query : queries) {
            faults(query.text().replaceAll("visibleAgreement\\(\\w+\\)", "true"), parameters).stream()
                    .filter(fault -> !fault.startsWith(NOBODY_HAS_IT_YET))
                    .forEach(fault -> faults.add(query.name() + ": " + fault));
        }
        assertThat(queries).hasSize(9);
        assertThat(faults).isEmpty();
    }

    /** Whole tables stream in the order of their keys or of the times of their recording: nothing is sorted, so that the store holds none of them. */
    @Test
    void everyQueryOfASnapshotReadsInTheOrderOfAnIndex() {
        List<String> faults = new ArrayList<>();
        List<CypherFile> queries = CypherFile.queries().stream()
                .filter(query -> Files.exists(Path.of("cypher/snapshot", query.name() + ".cypher")))
                .toList();
        for (CypherFile query : queries) {
            faults(query.text(), ofASnapshot()).stream()
                    .filter(fault -> !fault.startsWith(NOBODY_HAS_IT_YET))
                    .forEach(fault -> faults.add(query.name() + ": " + fault));
            if (!query.text().contains("$codes") && !OF_NO_TABLE.contains(query.name())) {
                plan(query.text())
                        .filter(plan -> plan.operatorType().matches("(Sort|.*Hash.*|.*Eager.*)@.*"))
                        .forEach(plan -> faults.add(query.name() + ": " + plan.operatorType()));
            }
        }
        assertThat(queries).hasSize(34);
        assertThat(faults).isEmpty();
    }

    private Stream<Plan> plan(String cypher) {
        try (var session = driver.session()) {
            return operators(
                    session.run("EXPLAIN " + cypher, ofASnapshot()).consume().plan());
        }
    }

    private static Map<String, Object> ofASnapshot() {
        ZonedDateTime moment = ZonedDateTime.parse("2026-01-01T00:00:00Z");
        LocalDate day = LocalDate.of(2026, 1, 1);
        return Map.ofEntries(
                entry("since", moment),
                entry("moment", moment),
                entry("knownAt", moment),
                entry("table", "cases"),
                entry("codes", List.of("one")),
                entry("after", "one"),
                entry("most", 10),
                entry("from", day),
                entry("until", day),
                entry("opens", moment),
                entry("closes", moment));
    }

    private static Map<String, Object> ofAPurge() {
        Map<String, Object> parameters = new HashMap<>(Map.of(
                "lastDay", LocalDate.of(2020, 1, 1),
                "lastMoment", OffsetDateTime.parse("2020-01-01T22:59:59Z"),
                "fromDay", LocalDate.of(1, 1, 1),
                "fromCode", "",
                "limit", 200,
                "facts", List.of(Map.of("table", "cases", "key", "one"))));
        for (String codes : List.of("caseCodes", "studentCodes", "entityCodes")) {
            parameters.put(codes, List.of("one", "two"));
        }
        return parameters;
    }

    @Test
    void aRootFieldIsOneStatementHoweverDeep() {
        clearInvocations(statements);
        tester.document("""
                { districts(first: 2) { totalCount edges { node { nameEn institutions(first: 2) { totalCount edges { node { name
                    ... on School { students(first: 2) { edges { node { studentCode cases(first: 2) { edges { node { caseCode
                      story(first: 2) { at event { __typename ... on Referral { receiver { name district { nameEn } } } } }
                      linkedEntities(first: 2) { edges { role node { cases { totalCount } } } } } } } } } } }
                    sentReferrals(first: 2) { edges { node { receiver { name } } } } } } } } } } }
                """).executeAndVerify();
        verify(statements, times(1)).read(any(), any(), any());
    }

    @Test
    void twoRootFieldsAreTwoStatements() {
        clearInvocations(statements);
        tester.document("{ a: districts { totalCount } b: duties { totalCount } }")
                .executeAndVerify();
        verify(statements, atLeast(2)).read(any(), any(), any());
    }

    private List<String> faults(String cypher, Map<String, Object> parameters) {
        ResultSummary summary;
        try (var session = driver.session()) {
            summary = session.run("EXPLAIN " + cypher, parameters).consume();
        }
        List<String> faults = new ArrayList<>();
        summary.gqlStatusObjects().stream()
                .filter(status -> !status.gqlStatus().startsWith("00")
                        && !status.gqlStatus().startsWith("02"))
                .forEach(status -> faults.add(status.gqlStatus() + " " + status.statusDescription()));
        operators(summary.plan())
                .filter(this::readsTooMuch)
                .forEach(plan -> faults.add(plan.operatorType() + " " + details(plan)));
        return faults;
    }

    private boolean readsTooMuch(Plan plan) {
        String operator = plan.operatorType();
        if (operator.startsWith("AllNodesScan")
                || operator.startsWith("CartesianProduct")
                || operator.contains("RelationshipsScan")
                || operator.contains("AllRelationships")) {
            return true;
        }
        return operator.startsWith("NodeByLabelScan")
                && SMALL.stream().noneMatch(label -> details(plan).endsWith(":" + label));
    }

    private static String details(Plan plan) {
        return String.valueOf(plan.arguments().get("Details")).replace("\"", "");
    }

    private static Stream<Plan> operators(Plan plan) {
        return Stream.concat(Stream.of(plan), plan.children().stream().flatMap(CypherPlanIT::operators));
    }
}
