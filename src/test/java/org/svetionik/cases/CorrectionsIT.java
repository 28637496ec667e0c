package org.svetionik.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.svetionik.Examples;
import org.svetionik.access.Viewer;
import org.svetionik.access.Viewers;
import org.svetionik.graph.Fixture;

/** What was recorded is put right by whoever said it, and taken back while nothing rests on it. */
@SpringBootTest
@AutoConfigureGraphQlTester
class CorrectionsIT {

    private static final Viewer SCHOOL = Viewers.school("SCH-1");
    private static final Viewer OTHER_SCHOOL = Viewers.school("SCH-2");
    private static final Viewer SOCIAL_WORK = Viewers.agency("SWC-1");
    private static final Viewer CENTRE = Viewers.agency("CENTRE");

    @Autowired
    private ExecutionGraphQlServiceTester tester;

    @Autowired
    private Driver driver;

    private Counter counter;

    @BeforeEach
    void fill() {
        Fixture.load(driver, "small");
        counter = new Counter(tester);
    }

    /** An act under a key of its own. */
    private static String act(String name, String arguments) {
        return "%s(clientKey: \"%s\", %s)".formatted(name, UUID.randomUUID(), arguments);
    }

    private String made(Viewer viewer, String name, String arguments, String code) {
        return String.valueOf(
                counter.act(viewer, act(name, arguments), "{ " + code + " }").get(code));
    }

    private String opened() {
        return made(SCHOOL, "openCase", "studentCode: \"ST-1\"", "caseCode");
    }

    private String sent(String caseCode) {
        return made(
                SCHOOL,
                "sendReferral",
                "caseCode: \"%s\", receiverCode: \"SWC-1\", priority: URGENT".formatted(caseCode),
                "referralCode");
    }

    private Map<String, Object> revision(String table, String code) {
        return driver.executableQuery("MATCH (r:Revision {table: $table, factKey: $code}) RETURN r {.*} AS r"
                        + " ORDER BY r.supersededAt DESC LIMIT 1")
                .withParameters(Map.of("table", table, "code", code))
                .execute()
                .records()
                .get(0)
                .get("r")
                .asMap();
    }

    private long count(String cypher) {
        return driver.executableQuery(cypher).execute().records().get(0).get(0).asLong();
    }

    @Test
    void putRightWhatTheSenderSaidAndKeepIt() {
        String referral = sent(opened());
        assertThat(counter.act(
                        SCHOOL,
                        act(
                                "correctReferral",
                                "referralCode: \"%s\", priority: EMERGENCY, receiverCode: \"CENTRE\""
                                        .formatted(referral)),
                        "{ priority receiver { institutionCode } }"))
                .isEqualTo(Map.of("priority", "EMERGENCY", "receiver", Map.of("institutionCode", "CENTRE")));
        assertThat(revision("referrals", referral))
                .containsEntry("priority", "URGENT")
                .containsEntry("receiver", "SWC-1");
        assertThat(counter.outcome(SOCIAL_WORK, act("acceptReferral", "referralCode: \"%s\"".formatted(referral))))
                .isEqualTo("UNKNOWN_REFERRAL");
    }

    @Test
    void putRightWhatTheReceiverAnswered() {
        String referral = sent(opened());
        counter.act(
                SOCIAL_WORK,
                act("refuseReferral", "referralCode: \"%s\", reason: OTHER".formatted(referral)),
                "{ referralCode }");
        assertThat(counter.act(
                        SOCIAL_WORK,
                        act("correctReferral", "referralCode: \"%s\", response: ACCEPTED".formatted(referral)),
                        "{ response }"))
                .containsEntry("response", "ACCEPTED");
        assertThat(counter.outcome(
                        SOCIAL_WORK,
                        act("correctReferral", "referralCode: \"%s\", respondedAt: null".formatted(referral))))
                .isEqualTo("STATE");
        assertThat(counter.act(
                        SOCIAL_WORK,
                        act(
                                "correctReferral",
                                "referralCode: \"%s\", respondedAt: null, response: null, receivedAt: null"
                                        .formatted(referral)),
                        "{ receivedAt respondedAt response }"))
                .containsOnlyKeys("receivedAt", "respondedAt", "response")
                .values()
                .containsOnlyNulls();
        assertThat(counter.outcome(SOCIAL_WORK, act("acceptReferral", "referralCode: \"%s\"".formatted(referral))))
                .isEqualTo("DONE");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SCHOOL | response: ACCEPTED                  | NOT_YOURS
            SOCIAL | priority: REGULAR                   | NOT_YOURS
            SOCIAL | receivedAt: "2026-02-01T00:00:00Z"  | NOT_DONE_YET
            SCHOOL | sentAt: "2020-01-01T00:00:00Z"      | BEFORE_OPENING
            SCHOOL | sentAt: "2199-01-01T00:00:00Z"      | IN_THE_FUTURE
            SCHOOL | receiverCode: "SCH-1"               | ONE_INSTITUTION
            SCHOOL | receiverCode: "NOBODY"              | UNKNOWN_INSTITUTION
            SCHOOL | priority: null                      | REQUIRED
            OTHER  | priority: REGULAR                   | UNKNOWN_OWN_REFERRAL
            """)
    void refuseWhatIsNotOnesOwnOrDoesNotFit(String who, String change, String rule) {
        String referral = sent(opened());
        Viewer viewer = switch (who) {
            case "SCHOOL" -> SCHOOL;
            case "SOCIAL" -> SOCIAL_WORK;
            default -> OTHER_SCHOOL;
        };
        assertThat(counter.outcome(
                        viewer, act("correctReferral", "referralCode: \"%s\", %s".formatted(referral, change))))
                .isEqualTo(rule);
    }

    @Test
    void keepTheReceiverOnceItIsReceived() {
        String referral = sent(opened());
        counter.act(SOCIAL_WORK, act("receiveReferral", "referralCode: \"%s\"".formatted(referral)), "{ id }");
        assertThat(counter.outcome(
                        SCHOOL,
                        act("correctReferral", "referralCode: \"%s\", receiverCode: \"CENTRE\"".formatted(referral))))
                .isEqualTo("CONFLICT");
        assertThat(counter.outcome(SCHOOL, act("withdrawReferral", "referralCode: \"%s\"".formatted(referral))))
                .isEqualTo("CONFLICT");
    }

    @Test
    void putACaseRight() {
        assertThat(counter.act(
                        SCHOOL,
                        act("correctCase", "caseCode: \"CS-1\", openedOn: \"2026-01-11\", exploitationForms: null"),
                        "{ openedOn exploitationForms }"))
                .containsEntry("openedOn", "2026-01-11")
                .containsEntry("exploitationForms", null);
        assertThat(counter.outcome(SCHOOL, act("correctCase", "caseCode: \"CS-1\", openedOn: \"2026-01-13\"")))
                .isEqualTo("TIME_ORDER_LATER");
        assertThat(counter.outcome(SCHOOL, act("correctCase", "caseCode: \"CS-1\", leadSince: \"2026-01-13\"")))
                .isEqualTo("NOT_YOURS");
        assertThat(counter.act(
                        SOCIAL_WORK,
                        act("correctCase", "caseCode: \"CS-1\", leadSince: \"2026-01-13\""),
                        "{ leadSince }"))
                .containsEntry("leadSince", "2026-01-13");
        assertThat(counter.outcome(SOCIAL_WORK, act("correctCase", "caseCode: \"CS-1\", closedOn: \"2026-02-01\"")))
                .isEqualTo("NOT_DONE_YET");
        assertThat(counter.outcome(OTHER_SCHOOL, act("correctCase", "caseCode: \"CS-1\", openedOn: \"2026-01-11\"")))
                .isEqualTo("UNKNOWN_CASE");
    }

    @Test
    void putADecisionRight() {
        assertThat(counter.act(
                        CENTRE,
                        act("correctDecision", "decisionCode: \"DC-1\", outcome: SUSPENDED"),
                        "{ outcome decidedOn }"))
                .isEqualTo(Map.of("outcome", "SUSPENDED", "decidedOn", "2026-02-10"));
        assertThat(revision("decisions", "DC-1")).containsEntry("outcome", "IDENTIFIED");
        assertThat(counter.outcome(SOCIAL_WORK, act("correctDecision", "decisionCode: \"DC-1\", outcome: SUSPENDED")))
                .isEqualTo("UNKNOWN_DECISION");
    }

    @Test
    void endAMeasureWithItsResultAndPutItRight() {
        assertThat(counter.outcome(SOCIAL_WORK, act("correctMeasure", "measureCode: \"ME-1\", result: \"good\"")))
                .isEqualTo("STATE");
        assertThat(counter.act(
                        SOCIAL_WORK,
                        act("endMeasure", "measureCode: \"ME-1\", endedOn: \"2026-02-20\", result: \"back in school\""),
                        "{ endedOn result }"))
                .isEqualTo(Map.of("endedOn", "2026-02-20", "result", "back in school"));
        assertThat(counter.outcome(
                        SOCIAL_WORK, act("correctMeasure", "measureCode: \"ME-1\", endedOn: \"2026-02-01\"")))
                .isEqualTo("TIME_ORDER");
        assertThat(counter.act(
                        SOCIAL_WORK,
                        act("correctMeasure", "measureCode: \"ME-1\", endedOn: null, result: null, kind: HEALTH"),
                        "{ endedOn result kind }"))
                .containsEntry("endedOn", null)
                .containsEntry("kind", "HEALTH");
        assertThat(revision("measures", "ME-1")).containsEntry("result", "back in school");
        assertThat(counter.outcome(SCHOOL, act("correctMeasure", "measureCode: \"ME-1\", kind: OTHER")))
                .isEqualTo("UNKNOWN_MEASURE");
    }

    @Test
    void takeBackWhatWasEnteredInErrorAndKeepWhatItSaid() {
        String caseCode = opened();
        String referral = sent(caseCode);
        assertThat(counter.outcome(SCHOOL, act("withdrawCase", "caseCode: \"%s\"".formatted(caseCode))))
                .isEqualTo("IN_USE");
        String withdrawal = act("withdrawReferral", "referralCode: \"%s\"".formatted(referral));
        assertThat(counter.act(SCHOOL, withdrawal, "{ act case { caseCode } }"))
                .isEqualTo(Map.of("act", "WITHDRAW_REFERRAL", "case", Map.of("caseCode", caseCode)));
        assertThat(counter.act(SCHOOL, withdrawal, "{ act }")).containsEntry("act", "WITHDRAW_REFERRAL");
        assertThat(counter.outcome(SCHOOL, act("withdrawReferral", "referralCode: \"%s\"".formatted(referral))))
                .isEqualTo("UNKNOWN_OWN_REFERRAL");
        assertThat(counter.act(SCHOOL, act("withdrawCase", "caseCode: \"%s\"".formatted(caseCode)), "{ act }"))
                .containsEntry("act", "WITHDRAW_CASE");
        assertThat(count("MATCH (n) WHERE n.caseCode = '" + caseCode + "' AND n:Case OR n.referralCode = '" + referral
                        + "' AND n:Referral RETURN count(n)"))
                .isZero();
        assertThat(revision("referrals", referral)).containsEntry("case", caseCode);
        assertThat(revision("cases", caseCode)).containsEntry("student", "ST-1");
    }

    @Test
    void takeBackAnObservationADecisionAndAMeasure() {
        assertThat(counter.act(SCHOOL, act("withdrawObservation", "observationCode: \"OB-1\""), "{ act }"))
                .containsEntry("act", "WITHDRAW_OBSERVATION");
        assertThat(counter.act(CENTRE, act("withdrawDecision", "decisionCode: \"DC-1\""), "{ act }"))
                .containsEntry("act", "WITHDRAW_DECISION");
        assertThat(counter.act(SOCIAL_WORK, act("withdrawMeasure", "measureCode: \"ME-1\""), "{ act }"))
                .containsEntry("act", "WITHDRAW_MEASURE");
        assertThat(count("MATCH (n:Observation|Decision|Measure) RETURN count(n)"))
                .isZero();
    }

    @Test
    void keepAnObservationThatATeamConsidered() {
        counter.act(
                SCHOOL,
                act("recordAssessment", "studentCode: \"ST-1\", conclusion: CONSULT, observationCodes: [\"OB-1\"]"),
                "{ id }");
        assertThat(counter.outcome(SCHOOL, act("withdrawObservation", "observationCode: \"OB-1\"")))
                .isEqualTo("IN_USE");
    }

    @Test
    void sendToTheOneWhomADutyNames() {
        String caseCode = opened();
        String swc = "caseCode: \"%s\", receiverKind: SOCIAL_WORK_CENTRE, priority: URGENT".formatted(caseCode);
        assertThat(counter.act(SCHOOL, act("sendReferral", swc), "{ receiver { institutionCode } }"))
                .isEqualTo(Map.of("receiver", Map.of("institutionCode", "SWC-1")));
        ResponseError several = counter.errors(
                        SCHOOL,
                        Locale.ENGLISH,
                        act("sendReferral", "caseCode: \"%s\", priority: URGENT".formatted(caseCode)))
                .get(0);
        assertThat(several.getMessage())
                .isEqualTo("Give receiverCode, since several institutions come into question: CENTRE, SWC-1");
        assertThat(several.getExtensions())
                .containsEntry("code", "SEVERAL_RECEIVERS")
                .containsEntry("field", "receiverCode");
        assertThat(counter.outcome(
                        SCHOOL,
                        act(
                                "sendReferral",
                                "caseCode: \"%s\", receiverKind: COURT, priority: URGENT".formatted(caseCode))))
                .isEqualTo("NO_RECEIVER");
        Viewer police = Viewers.agency("POL-1");
        counter.act(police, act("recordObservation", "studentCode: \"ST-2\", indicatorCode: \"SB-01\""), "{ id }");
        assertThat(counter.act(
                        police,
                        act("sendReferral", "caseCode: \"CS-3\", priority: URGENT"),
                        "{ receiver { institutionCode } }"))
                .isEqualTo(Map.of("receiver", Map.of("institutionCode", "CENTRE")));
        assertThat(counter.act(
                        SCHOOL,
                        act(
                                "sendReferral",
                                "studentCode: \"ST-1\", receiverKind: SOCIAL_WORK_CENTRE, priority: EMERGENCY"),
                        "{ receiver { institutionCode } }"))
                .isEqualTo(Map.of("receiver", Map.of("institutionCode", "SWC-1")));
    }

    @Test
    void showTheProposalOfACaseThatOneSees() {
        String asked =
                "{ referralProposals(caseCode: \"CS-1\") { dutyCode receiverKind receivers { institutionCode name }"
                        + " withinHours deadline conditional ground { code unverified } } }";
        counter.answer(SCHOOL, Locale.ENGLISH, asked)
                .path("referralProposals[*].dutyCode")
                .entityList(String.class)
                .isEqualTo(List.of("RR-04", "RR-09"))
                .path("referralProposals[0]")
                .matchesJson("""
                        {"receivers": [{"institutionCode": "SWC-1", "name": "Demo social work centre"}], "withinHours": 24,
                         "deadline": "2026-01-13T22:59:59.000Z", "conditional": false, "ground": {"code": "RR-04", "unverified": false}}""");
        for (Viewer viewer : List.of(OTHER_SCHOOL, Viewers.analyst(), Viewers.administrator())) {
            counter.answer(viewer, Locale.ENGLISH, asked)
                    .path("referralProposals")
                    .entityList(Object.class)
                    .hasSize(0);
        }
    }

    /** The codes of the page stand for records of the small graph. */
    @Test
    void answerTheExamplesOfTheDocumentation() {
        driver.executableQuery("""
                MATCH (one:Case {caseCode: 'CS-1'}), (sent:Referral {referralCode: 'RF-1'}), (given:Measure {measureCode: 'ME-1'})
                SET one.caseCode = 'K-000123', one.importedAt = datetime('2026-01-12T10:00:00Z'),
                  sent.referralCode = 'F-000456', sent.importedAt = datetime('2026-01-12T10:00:00Z'),
                  given.measureCode = 'M-000789', given.importedAt = datetime('2026-02-12T10:00:00Z')
                WITH one
                MATCH (swc:Institution {institutionCode: 'SWC-1'}), (school:Institution {institutionCode: 'SCH-1'})
                SET swc.institutionCode = 'SWC-BG-01'
                WITH one, school
                MATCH (given:Measure {measureCode: 'M-000789'})-[by:PROVIDED_BY]->() DELETE by
                CREATE (given)-[:PROVIDED_BY]->(school)
                WITH one
                MATCH (one)<-[:HANDS_OVER]-(other:Referral {referralCode: 'RF-2'}) DETACH DELETE other
                """).execute();
        for (String example : Examples.of("cases.md")) {
            var answer = counter.answer(SCHOOL, Locale.ENGLISH, example);
            answer.errors().verify();
            assertThat(answer.path("")
                            .entity(new ParameterizedTypeReference<Map<String, Object>>() {})
                            .get()
                            .values())
                    .as(example)
                    .isNotEmpty()
                    .doesNotContainNull();
        }
    }
}
