package org.svetionik.exercises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.svetionik.access.Viewers.agency;
import static org.svetionik.access.Viewers.analyst;
import static org.svetionik.access.Viewers.as;
import static org.svetionik.access.Viewers.country;
import static org.svetionik.access.Viewers.dashboard;
import static org.svetionik.access.Viewers.district;
import static org.svetionik.access.Viewers.school;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.svetionik.Examples;
import org.svetionik.access.Role;
import org.svetionik.access.Viewer;
import org.svetionik.graph.Fixture;

/** What trainers and participants do in an exercise, on the small invented graph. */
@SpringBootTest
@AutoConfigureGraphQlTester
class ExercisesIT {

    private static final Viewer TRAINER = Viewer.of("trainer", Role.CASEWORKER, "CENTRE", null);
    private static final String STUDY = "CS-COLD-DAYS-1";
    private static final List<String> CODES =
            List.of("SB-01", "SB-02", "SB-03", "PB-01", "HE-01", "HE-04", "AP-03", "GB-05");

    private static final ParameterizedTypeReference<Map<String, Object>> ANY = new ParameterizedTypeReference<>() {};

    @Autowired
    private ExecutionGraphQlServiceTester tester;

    @Autowired
    private Driver driver;

    @Autowired
    private ExerciseBook book;

    @Autowired
    private Clock clock;

    @BeforeEach
    void begin() {
        Fixture.load(driver, "small");
        driver.executableQuery("UNWIND $codes AS code MERGE (i:Indicator {indicatorCode: code}) SET i.labelEn = code")
                .withParameters(Map.of("codes", CODES))
                .execute();
        ExerciseStart.enter(book, ShippedCaseStudies.all(), clock);
    }

    private static Viewer teacher(int i) {
        return Viewer.of("teacher-" + i, Role.SCHOOL_PROFESSIONAL, i % 2 == 0 ? "SCH-1" : "SCH-2", null);
    }

    private GraphQlTester.Response ask(Viewer viewer, String document) {
        return asking(viewer).document(document).execute();
    }

    private ExecutionGraphQlServiceTester asking(Viewer viewer) {
        return as(tester, viewer)
                .mutate()
                .responseTimeout(Duration.ofMinutes(1))
                .build();
    }

    private <T> T value(Viewer viewer, String document, String path, Class<T> type) {
        return ask(viewer, document).path(path).entity(type).get();
    }

    private Map<String, Object> map(Viewer viewer, String document, String path) {
        return ask(viewer, document).path(path).entity(ANY).get();
    }

    private List<Object> errors(Viewer viewer, String document) {
        List<Object> codes = new ArrayList<>();
        ask(viewer, document)
                .errors()
                .satisfy(errors ->
                        errors.forEach(error -> codes.add(error.getExtensions().getOrDefault("code", ""))));
        return codes;
    }

    private static String key(String name) {
        return "clientKey: \"" + name + "-0123456789abcdef\"";
    }

    private String open(String name, String groups) {
        return value(TRAINER, opening(name, STUDY, groups), "openExercise.exerciseCode", String.class);
    }

    private static String opening(String name, String study, String groups) {
        return "mutation { openExercise(caseStudyCode: \"" + study + "\", groups: [" + groups + "], " + key(name)
                + ") { exerciseCode } }";
    }

    private static String answering(String exercise, String marked, String more, String name) {
        return "mutation { submitExerciseAnswer(exerciseCode: \"" + exercise + "\", marked: [" + marked
                + "], step: REFER, " + more + key(name) + ") { participantCode } }";
    }

    private String answer(Viewer viewer, String exercise, String marked, String more, String name) {
        return value(
                viewer, answering(exercise, marked, more, name), "submitExerciseAnswer.participantCode", String.class);
    }

    private static String closing(String exercise, String name) {
        return "mutation { closeExercise(exerciseCode: \"" + exercise + "\", " + key(name) + ") { closedAt answers } }";
    }

    private void close(String exercise) {
        value(TRAINER, closing(exercise, "close-" + exercise), "closeExercise.answers", Integer.class);
    }

    private @Nullable Object keyShownTo(Viewer viewer) {
        return map(viewer, "{ caseStudyByCode(caseStudyCode: \"" + STUDY + "\") { key { step } } }", "caseStudyByCode")
                .get("key");
    }

    private long count(String cypher) {
        return driver.executableQuery(cypher).execute().records().get(0).get(0).asLong();
    }

    @Test
    void entersTheCaseStudiesOnceAndNeverChangesThem() {
        driver.executableQuery("MATCH (c:CaseStudy {caseStudyCode: $code}) SET c.titleEn = 'As it was'")
                .withParameters(Map.of("code", STUDY))
                .execute();
        ExerciseStart.enter(book, ShippedCaseStudies.all(), clock);
        List<String> titles = ask(school("SCH-1"), "{ caseStudies { title { en } } }")
                .path("caseStudies[*].title.en")
                .entityList(String.class)
                .get();
        assertThat(titles).hasSize(ShippedCaseStudies.all().size()).contains("As it was");
    }

    @Test
    void listsALaterVersionInPlaceOfTheEarlier() {
        var first = ShippedCaseStudies.all().get(0);
        var second = new ShippedCaseStudies.Study(
                first.code(),
                2,
                new ShippedCaseStudies.Written("Mended", "Ispravljeno"),
                first.text(),
                first.offered(),
                first.key());
        ExerciseStart.enter(book, List.of(first, second), clock);
        assertThat(ask(analyst(), "{ caseStudies { caseStudyCode } }")
                        .path("caseStudies[*].caseStudyCode")
                        .entityList(String.class)
                        .get())
                .contains(second.caseStudyCode())
                .doesNotContain(first.caseStudyCode());
        assertThat(value(
                        analyst(),
                        "{ caseStudyByCode(caseStudyCode: \"" + first.caseStudyCode() + "\") { latest } }",
                        "caseStudyByCode.latest",
                        Boolean.class))
                .isFalse();
    }

    @Test
    void showsTheKeyToTrainersAndToWhoeverHasAnswered() {
        String exercise = open("one", "");
        assertThat(keyShownTo(TRAINER)).isNotNull();
        assertThat(keyShownTo(teacher(0))).isNull();
        assertThat(keyShownTo(agency("SWC-1"))).as("an agency of no trainers").isNull();
        assertThat(keyShownTo(analyst())).isNull();
        answer(teacher(0), exercise, "\"SB-01\"", "", "a0");
        assertThat(keyShownTo(teacher(0))).isNotNull();
        assertThat(keyShownTo(teacher(2)))
                .as("a colleague who is still to answer")
                .isNull();
        close(exercise);
        assertThat(keyShownTo(teacher(2))).as("whose school took part").isNotNull();
        assertThat(keyShownTo(teacher(1))).as("of another school").isNull();
    }

    @Test
    void tellsTheResultOfAClosedExercise() {
        String exercise = open("two", "\"Schools\", \"Police\"");
        for (int i = 0; i < 6; i++) {
            answer(teacher(i), exercise, i < 3 ? "\"SB-01\", \"GB-05\"" : "\"GB-05\"", "group: \"Schools\", ", "b" + i);
        }
        answer(agency("POL-1"), exercise, "", "group: \"Police\", ", "b9");
        String result =
                "{ exerciseResult(exerciseCode: \"" + exercise + "\") { leftOut total { n indicators { indicatorCode"
                        + " inKey withKey { count of } } kappaWithKey { value interval { lower upper } } kappaBetween { value } }"
                        + " groups { group n suppressed indicators { indicatorCode } } differences { first } definitions { name } } }";
        assertThat(errors(TRAINER, result)).containsExactly("EXERCISE_OPEN");
        close(exercise);
        for (Viewer viewer : List.of(TRAINER, teacher(0), agency("POL-1"), analyst(), country(), district("D-N"))) {
            Map<String, Object> told = map(viewer, result, "exerciseResult");
            assertThat(told.get("leftOut")).isEqualTo(1);
            assertThat(String.valueOf(told.get("total")))
                    .contains("n=6", "indicatorCode=GB-05, inKey=true, withKey={count=6, of=6}")
                    .contains("kappaWithKey={value=", "kappaBetween={value=");
            assertThat(String.valueOf(told.get("groups")))
                    .contains("group=Police, n=null, suppressed=true, indicators=[]");
        }
        ask(agency("SWC-1"), result).path("exerciseResult").valueIsNull();
        ask(school("POL-1"), result).path("exerciseResult").valueIsNull();
        assertThat(errors(dashboard(), result)).containsExactly("FORBIDDEN");
    }

    /** Twenty participants at a time, each of whom sends the answer twice. */
    @Test
    void losesNoAnswerOfManyThatComeAtATime() {
        String exercise = open("three", "");
        ExecutorService room = Executors.newFixedThreadPool(20);
        List<CompletableFuture<String>> sent = IntStream.range(0, 40)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> answer(teacher(i % 20), exercise, "\"SB-01\"", "", "c" + i % 20), room))
                .toList();
        List<String> codes = sent.stream().map(CompletableFuture::join).toList();
        room.shutdown();
        assertThat(codes.subList(0, 20)).doesNotHaveDuplicates().isEqualTo(codes.subList(20, 40));
        assertThat(count("MATCH (a:ExerciseAnswer) RETURN count(a)")).isEqualTo(20);
        assertThat(count("MATCH (e:Exercise) RETURN size(e.answeredBy)")).isEqualTo(20);
        close(exercise);
        assertThat(value(
                        analyst(),
                        "{ exerciseResult(exerciseCode: \"" + exercise + "\") { total { n } } }",
                        "exerciseResult.total.n",
                        Integer.class))
                .isEqualTo(20);
    }

    @Test
    void takesTheSameRequestOnceAndRefusesAnotherUnderItsKey() {
        String exercise = open("four", "");
        assertThat(open("four", "")).isEqualTo(exercise);
        assertThat(errors(TRAINER, opening("four", STUDY, "\"A\", \"B\""))).containsExactly("CLIENT_KEY_USED");
        String code = answer(teacher(0), exercise, "\"SB-01\", \"GB-05\"", "", "d0");
        assertThat(answer(teacher(0), exercise, "\"GB-05\", \"SB-01\"", "", "d0"))
                .isEqualTo(code);
        assertThat(errors(teacher(0), answering(exercise, "\"SB-01\"", "", "d0")))
                .containsExactly("CLIENT_KEY_USED");
        assertThat(errors(teacher(0), answering(exercise, "\"SB-01\"", "", "d1")))
                .containsExactly("ALREADY_ANSWERED");
        assertThat(answer(teacher(2), exercise, "\"SB-01\"", "", "d0"))
                .as("a key of another viewer")
                .isNotEqualTo(code);
        String closed = value(TRAINER, closing(exercise, "x"), "closeExercise.closedAt", String.class);
        assertThat(value(TRAINER, closing(exercise, "x"), "closeExercise.closedAt", String.class))
                .isEqualTo(closed);
        assertThat(errors(TRAINER, closing(exercise, "y"))).containsExactly("EXERCISE_CLOSED");
        assertThat(errors(TRAINER, closing(open("five", ""), "x"))).containsExactly("CLIENT_KEY_USED");
        assertThat(answer(teacher(0), exercise, "\"SB-01\", \"GB-05\"", "", "d0"))
                .isEqualTo(code);
        assertThat(errors(teacher(4), answering(exercise, "\"SB-01\"", "", "d4")))
                .containsExactly("EXERCISE_CLOSED");
        assertThat(errors(
                        teacher(4), answering(exercise, "\"SB-01\"", "", "d4").replace("d4-0123456789abcdef", "short")))
                .containsExactly("CLIENT_KEY");
    }

    @Test
    void holdsNoAccountWithAnAnswerAndNoneOnceItIsClosed() {
        String exercise = open("six", "");
        answer(teacher(0), exercise, "\"SB-01\"", "", "e0");
        answer(teacher(1), exercise, "\"SB-01\"", "", "e1");
        assertThat(properties("ExerciseAnswer")).noneMatch(text -> text.contains("teacher"));
        assertThat(count("MATCH (e:Exercise) RETURN size(e.answeredBy)")).isEqualTo(2);
        close(exercise);
        assertThat(count("MATCH (e:Exercise) WHERE e.answeredBy IS NOT NULL OR e.salt IS NOT NULL RETURN count(e)"))
                .isZero();
        assertThat(map(teacher(0), "{ exercises { answered answers } }", "exercises[0]"))
                .isEqualTo(Map.of("answered", false, "answers", 2));
    }

    private List<String> properties(String label) {
        return driver
                .executableQuery("MATCH (n) WHERE $label IN labels(n) RETURN properties(n) AS all")
                .withParameters(Map.of("label", label))
                .execute()
                .records()
                .stream()
                .map(row -> row.get("all").asMap().toString())
                .toList();
    }

    @Test
    void takesAnswersOnPaperFromTheKeeperAlone() {
        String exercise = open("seven", "");
        for (int i = 0; i < 3; i++) {
            answer(TRAINER, exercise, "\"SB-01\"", "institutionCode: \"SWC-1\", ", "f" + i);
        }
        assertThat(errors(TRAINER, answering(exercise, "\"SB-01\"", "", "f8"))).containsExactly("INSTITUTION");
        assertThat(errors(TRAINER, answering(exercise, "", "institutionCode: \"NOWHERE\", ", "f8")))
                .containsExactly("INSTITUTION");
        assertThat(errors(teacher(0), answering(exercise, "", "institutionCode: \"SCH-1\", ", "f8")))
                .containsExactly("INSTITUTION");
        assertThat(errors(school("SWC-1"), answering(exercise, "", "", "f8")))
                .as("a school that is none")
                .containsExactly("INSTITUTION");
        assertThat(errors(analyst(), answering(exercise, "", "", "f8"))).containsExactly("INSTITUTION");
        assertThat(count("MATCH (:Institution {institutionCode: 'SWC-1'})<-[:ANSWERED_FROM]-(a) RETURN count(a)"))
                .isEqualTo(3);
    }

    @Test
    void refusesWhatMakesNoSenseAndLosesNothing() {
        String exercise = open("eight", "\"A\", \"B\"");
        assertThat(errors(teacher(0), answering(exercise, "\"ZZ-99\"", "group: \"A\", ", "g0")))
                .containsExactly("INDICATORS");
        assertThat(errors(teacher(0), answering(exercise, "\"SB-01\", \"SB-01\"", "group: \"A\", ", "g0")))
                .containsExactly("INDICATORS");
        assertThat(errors(teacher(0), answering(exercise, "\"SB-01\"", "", "g0")))
                .containsExactly("GROUP");
        assertThat(errors(teacher(0), answering(exercise, "\"SB-01\"", "group: \"C\", ", "g0")))
                .containsExactly("GROUP");
        assertThat(errors(teacher(0), answering("EX-NONE", "\"SB-01\"", "", "g0")))
                .containsExactly("EXERCISE");
        assertThat(errors(TRAINER, opening("nine", "CS-NONE", ""))).containsExactly("CASE_STUDY");
        assertThat(errors(TRAINER, opening("nine", STUDY, "\"A\""))).containsExactly("GROUP");
        assertThat(errors(TRAINER, opening("nine", STUDY, "\"A\", \"ana@example.org\"")))
                .containsExactly("TEXT");
        assertThat(errors(agency("SWC-1"), opening("nine", STUDY, ""))).containsExactly("FORBIDDEN");
        assertThat(errors(school("SCH-1"), opening("nine", STUDY, ""))).containsExactly("FORBIDDEN");
        assertThat(errors(school("CENTRE"), closing(exercise, "h"))).containsExactly("FORBIDDEN");
        assertThat(errors(analyst(), closing(exercise, "h"))).containsExactly("FORBIDDEN");
        assertThat(errors(dashboard(), "{ caseStudies { version } }")).containsExactly("FORBIDDEN");
        answer(teacher(0), exercise, "\"SB-01\"", "group: \"A\", ", "g0");
    }

    @Test
    void saysWhatIsWrongInTheLanguageOfTheRequest() {
        String exercise = open("ten", "\"A\", \"B\"");
        List<String> said = new ArrayList<>();
        asking(teacher(0))
                .mutate()
                .configureExecutionInput((input, builder) ->
                        builder.locale(Locale.forLanguageTag("sr-Cyrl")).build())
                .build()
                .document(answering(exercise, "\"ZZ-99\"", "group: \"A\", ", "h0"))
                .execute()
                .errors()
                .satisfy(errors -> errors.forEach(
                        error -> said.add(error.getExtensions().get("field") + ": " + error.getMessage())));
        assertThat(said).containsExactly("marked: marked сме садржати само шифре које студија случаја нуди");
    }

    private static String publishing(String name, String text, String more) {
        String long200 = text + " x".repeat(120);
        return "mutation { publishCaseStudy(input: {titleEn: \"Lost gloves\", titleSrLatn: \"Izgubljene rukavice\", textEn: \""
                + long200 + "\", textSrLatn: \"" + long200 + "\", offered: [\"" + String.join("\", \"", CODES)
                + "\"], marked: [\"SB-01\"], step: CONSULT, explanationEn: \"" + long200 + "\", explanationSrLatn: \""
                + long200 + "\""
                + more + "}, " + key(name)
                + ") { caseStudyCode version publisherCode title { srCyrl } key { step form } } }";
    }

    @Test
    void publishesATrainersOwnStudyInVersions() {
        Map<String, Object> first = map(TRAINER, publishing("p1", "Izmišljeno.", ""), "publishCaseStudy");
        assertThat(first.toString()).contains("version=1", "publisherCode=CENTRE", "Изгубљене рукавице", "form=null");
        assertThat(map(TRAINER, publishing("p1", "Izmišljeno.", ""), "publishCaseStudy"))
                .isEqualTo(first);
        assertThat(errors(TRAINER, publishing("p1", "Drugo.", ""))).containsExactly("CLIENT_KEY_USED");
        String replaces = ", replaces: \"" + first.get("caseStudyCode") + "\"";
        Map<String, Object> second = map(TRAINER, publishing("p2", "Bolje.", replaces), "publishCaseStudy");
        assertThat(second.get("version")).isEqualTo(2);
        assertThat(map(TRAINER, publishing("p2", "Bolje.", replaces), "publishCaseStudy"))
                .isEqualTo(second);
        assertThat(errors(TRAINER, publishing("p3", "Još bolje.", replaces)))
                .as("it is no longer the latest")
                .containsExactly("CASE_STUDY");
        assertThat(errors(TRAINER, publishing("p3", "Tuđe.", ", replaces: \"" + STUDY + "\"")))
                .containsExactly("CASE_STUDY");
        assertThat(errors(TRAINER, publishing("p4", "Pišite na ana@example.org", "")))
                .containsExactly("TEXT");
        assertThat(errors(TRAINER, publishing("p5", "Zna se.", "").replace("\"HE-04\"", "\"ZZ-01\"")))
                .containsExactly("INDICATORS");
        assertThat(errors(agency("POL-1"), publishing("p6", "Izmišljeno.", ""))).containsExactly("FORBIDDEN");
    }

    @Test
    void recordsTheTrainingOfEachInstitutionOnce() {
        List<HeldTraining> entered = new ArrayList<>();
        String exercise = open("ten", "");
        for (int i = 0; i < 3; i++) {
            answer(teacher(i), exercise, "\"SB-01\"", "", "i" + i);
        }
        String empty = open("eleven", "");
        driver.executableQuery("MATCH (e:Exercise) SET e.closedAt = e.openedAt, e.closingKey = e.exerciseCode")
                .execute();
        ExerciseTrainings trainings = new ExerciseTrainings(book, entered::add, clock);
        trainings.record();
        trainings.record();
        assertThat(entered).singleElement().satisfies(training -> {
            assertThat(training.code()).isEqualTo(exercise).isNotEqualTo(empty);
            assertThat(training.organiserCode()).isEqualTo("CENTRE");
            assertThat(training.participants()).isEqualTo(Map.of("SCH-1", 2, "SCH-2", 1));
        });
        assertThat(count("MATCH (e:Exercise) WHERE e.trainingRecordedAt IS NULL RETURN count(e)"))
                .isZero();
    }

    @Test
    void entersAClosedExerciseIntoTheTrainingsOfTheInstitutions() {
        String exercise = open("twelve", "");
        for (int i = 0; i < 3; i++) {
            answer(teacher(i), exercise, "\"SB-01\"", "", "j" + i);
        }
        String close = closing(exercise, "z").replace("closedAt answers", "trainingCode");
        assertThat(value(TRAINER, close, "closeExercise.trainingCode", String.class))
                .isEqualTo(exercise);
        assertThat(value(TRAINER, close, "closeExercise.trainingCode", String.class))
                .isEqualTo(exercise);
        Map<String, Object> training = map(
                analyst(),
                "{ trainingByCode(trainingCode: \"" + exercise
                        + "\") { kind title organisers { edges { node { institutionCode } } }"
                        + " participants { edges { participants node { institutionCode } } } provenance { importId } } }",
                "trainingByCode");
        assertThat(training.get("kind")).isEqualTo("CASE_STUDY_EXERCISE");
        assertThat(String.valueOf(training))
                .contains(
                        "Case-study exercise: Cold days",
                        "institutionCode=CENTRE",
                        "participants=2, node={institutionCode=SCH-1}");
        assertThat(count("MATCH (:Institution)-[:TRAINED_AT]->(:Training) RETURN count(*)"))
                .isEqualTo(2);
        assertThat(count("MATCH (r:Recording {act: 'HOLD_EXERCISE'}) RETURN count(r)"))
                .isOne();
    }

    @Test
    void answersTheExamplesOfTheDocumentation() {
        Map<String, String> variables = new TreeMap<>(Map.of(
                "caseStudyCode", STUDY,
                "openKey", "docs-open-0123456789",
                "answerKey", "docs-answer-0123456789",
                "closeKey", "docs-close-0123456789",
                "exerciseCode", ""));
        List<String> examples = Examples.of("exercises.md");
        Set<String> fields = new HashSet<>();
        for (String example : examples) {
            Viewer viewer = example.contains("submitExerciseAnswer") ? teacher(0) : TRAINER;
            var asked = asking(viewer).document(example);
            variables.forEach((name, value) -> {
                if (example.contains("$" + name)) {
                    asked.variable(name, value);
                }
            });
            Map<String, Object> told = asked.execute().path("").entity(ANY).get();
            assertThat(told.values()).as(example).doesNotContainNull();
            fields.addAll(told.keySet());
            if (told.get("openExercise") instanceof Map<?, ?> opened) {
                variables.put("exerciseCode", String.valueOf(Objects.requireNonNull(opened.get("exerciseCode"))));
            }
        }
        assertThat(fields)
                .containsExactlyInAnyOrder(
                        "caseStudies",
                        "caseStudyByCode",
                        "openExercise",
                        "submitExerciseAnswer",
                        "closeExercise",
                        "exerciseResult");
    }
}
