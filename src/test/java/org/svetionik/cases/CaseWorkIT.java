package org.svetionik.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.svetionik.access.Role;
import org.svetionik.access.Viewer;
import org.svetionik.access.Viewers;
import org.svetionik.graph.Fixture;

/** Acts on cases and referrals of the small graph: school SCH-1, social work centre SWC-1, police POL-1 and the Centre. */
@SpringBootTest
@AutoConfigureGraphQlTester
class CaseWorkIT {

    private static final Viewer SCHOOL = Viewers.school("SCH-1");
    private static final Viewer OTHER_SCHOOL = Viewers.school("SCH-2");
    private static final Viewer SOCIAL_WORK = Viewers.agency("SWC-1");
    private static final Viewer POLICE = Viewers.agency("POL-1");
    private static final Viewer CENTRE = Viewers.agency("CENTRE");
    private static final String REFERRAL =
            "{ referralCode receivedAt respondedAt response feedbackAt receiver { institutionCode } }";

    @Autowired
    private ExecutionGraphQlServiceTester tester;

    @Autowired
    private Driver driver;

    private Counter counter;
    private int keys;

    @BeforeEach
    void fill() {
        Fixture.load(driver, "small");
        counter = new Counter(tester);
    }

    private String key() {
        return "clientKey: \"key-" + ++keys + "-of-a-test\"";
    }

    private String opened() {
        return String.valueOf(counter.act(SCHOOL, "openCase(" + key() + ", studentCode: \"ST-1\")", "{ caseCode }")
                .get("caseCode"));
    }

    private String sent(Viewer sender, String caseCode, String receiver, String priority) {
        String act = "sendReferral(%s, caseCode: \"%s\", receiverCode: \"%s\", priority: %s)"
                .formatted(key(), caseCode, receiver, priority);
        return String.valueOf(counter.act(sender, act, "{ referralCode }").get("referralCode"));
    }

    private String on(String act, String referral) {
        return "%s(%s, referralCode: \"%s\")".formatted(act, key(), referral);
    }

    private String in(String act, String caseCode) {
        return "%s(%s, caseCode: \"%s\")".formatted(act, key(), caseCode);
    }

    private long count(String cypher) {
        return driver.executableQuery(cypher).execute().records().get(0).get(0).asLong();
    }

    @Test
    void takeACaseFromTheSchoolToAnAnswerAndBack() {
        String caseCode = opened();
        String referral = sent(SCHOOL, caseCode, "SWC-1", "URGENT");
        assertThat(counter.act(SOCIAL_WORK, on("receiveReferral", referral), REFERRAL))
                .containsEntry("respondedAt", null)
                .hasEntrySatisfying("receivedAt", at -> assertThat(at).isNotNull());
        assertThat(counter.act(SOCIAL_WORK, on("acceptReferral", referral), REFERRAL))
                .containsEntry("response", "ACCEPTED");
        assertThat(counter.act(SOCIAL_WORK, in("takeLead", caseCode), "{ lead { institutionCode } }"))
                .containsEntry("lead", Map.of("institutionCode", "SWC-1"));
        String feedback = on("giveFeedback", referral).replace(")", ", feedback: TAKEN_UP)");
        assertThat(counter.act(SOCIAL_WORK, feedback, REFERRAL))
                .hasEntrySatisfying("feedbackAt", at -> assertThat(at).isNotNull());
        String measure = String.valueOf(counter.act(
                        SOCIAL_WORK,
                        in("startMeasure", caseCode).replace(")", ", kind: PSYCHOSOCIAL)"),
                        "{ measureCode }")
                .get("measureCode"));
        counter.act(SOCIAL_WORK, "endMeasure(%s, measureCode: \"%s\")".formatted(key(), measure), "{ endedOn }");
        assertThat(counter.act(
                        SOCIAL_WORK,
                        in("closeCase", caseCode).replace(")", ", reason: PROTECTED)"),
                        "{ status closureReason }"))
                .isEqualTo(Map.of("status", "CLOSED", "closureReason", "PROTECTED"));
        assertThat(counter.act(
                        SCHOOL, in("reopenCase", caseCode).replace(")", ", reason: NEW_SIGNS)"), "{ status closedOn }"))
                .containsEntry("status", "OPEN")
                .containsEntry("closedOn", null);
        List<Object> acts = counter.answer(
                        SOCIAL_WORK,
                        Locale.ENGLISH,
                        "{ caseByCode(caseCode: \"" + caseCode
                                + "\") { recordings(first: 50, orderBy: RECORDED_AT_ASC) { edges { node { act } } } } }")
                .path("caseByCode.recordings.edges[*].node.act")
                .entityList(Object.class)
                .get();
        assertThat(acts)
                .containsExactly(
                        "OPEN_CASE",
                        "SEND_REFERRAL",
                        "RECEIVE_REFERRAL",
                        "ACCEPT_REFERRAL",
                        "TAKE_LEAD",
                        "GIVE_FEEDBACK",
                        "START_MEASURE",
                        "END_MEASURE",
                        "CLOSE_CASE",
                        "REOPEN_CASE");
    }

    @Test
    void recordWhatIsSeenOnAStudentAndWhatATeamConcludes() {
        String student = String.valueOf(
                counter.act(SCHOOL, "registerStudent(" + key() + ", birthYear: 2012, sex: FEMALE)", "{ studentCode }")
                        .get("studentCode"));
        String observation = String.valueOf(counter.act(
                        SCHOOL,
                        "recordObservation(%s, studentCode: \"%s\", indicatorCode: \"SB-01\")"
                                .formatted(key(), student),
                        "{ observationCode }")
                .get("observationCode"));
        assertThat(counter.act(
                        SCHOOL,
                        "correctObservation(%s, observationCode: \"%s\", observedOn: \"2026-02-02\")"
                                .formatted(key(), observation),
                        "{ observedOn indicator { indicatorCode } }"))
                .isEqualTo(Map.of("observedOn", "2026-02-02", "indicator", Map.of("indicatorCode", "SB-01")));
        String assessment =
                "recordAssessment(%s, studentCode: \"%s\", conclusion: CONSULT, observationCodes: [\"%s\"])";
        assertThat(counter.act(
                        SCHOOL,
                        assessment.formatted(key(), student, observation),
                        "{ conclusion considered(first: 5) { totalCount } }"))
                .isEqualTo(Map.of("conclusion", "CONSULT", "considered", Map.of("totalCount", 1)));
        assertThat(said(SCHOOL, assessment.formatted(key(), student, "OB-1")))
                .isEqualTo(said(SCHOOL, assessment.formatted(key(), student, "OB-0")));
        assertThat(counter.outcome(OTHER_SCHOOL, assessment.formatted(key(), student, observation)))
                .isEqualTo("UNKNOWN_STUDENT");
        assertThat(counter.outcome(
                        OTHER_SCHOOL, "correctObservation(%s, observationCode: \"%s\")".formatted(key(), observation)))
                .isEqualTo("UNKNOWN_OBSERVATION");
        assertThat(counter.outcome(
                        SCHOOL,
                        "recordObservation(%s, studentCode: \"%s\", indicatorCode: \"XX-99\")"
                                .formatted(key(), student)))
                .isEqualTo("FOREIGN_KEY");
        assertThat(counter.outcome(SOCIAL_WORK, "registerStudent(" + key() + ", birthYear: 2012)"))
                .isEqualTo("NOT_A_SCHOOL");
        assertThat(counter.outcome(SCHOOL, "registerStudent(" + key() + ", birthYear: 1900)"))
                .isEqualTo("RANGE");
    }

    @Test
    void keepWhatTheyReplace() {
        String caseCode = opened();
        String referral = sent(SCHOOL, caseCode, "SWC-1", "URGENT");
        counter.act(SOCIAL_WORK, on("acceptReferral", referral), REFERRAL);
        counter.act(SOCIAL_WORK, in("takeLead", caseCode), "{ caseCode }");
        assertThat(count("MATCH (r:Revision {table: 'referrals', factKey: '" + referral
                        + "'}) WHERE r.respondedAt IS NULL AND r.supersededAt > r.importedAt RETURN count(r)"))
                .isEqualTo(1);
        assertThat(count("MATCH (r:Revision {table: 'cases', factKey: '" + caseCode
                        + "'}) WHERE r.lead IS NULL RETURN count(r)"))
                .isEqualTo(1);
    }

    @Test
    void tellTheSenderTheClassOfTheFeedbackAndNotTheReason() {
        String referral = sent(SCHOOL, opened(), "SWC-1", "URGENT");
        counter.act(SOCIAL_WORK, on("refuseReferral", referral).replace(")", ", reason: OTHER_TERRITORY)"), REFERRAL);
        counter.act(SOCIAL_WORK, on("giveFeedback", referral).replace(")", ", feedback: NOT_TAKEN_UP)"), REFERRAL);
        String asked = "{ referralByCode(referralCode: \"" + referral
                + "\") { response recordings(first: 9, orderBy: RECORDED_AT_ASC) { edges { node { act reason feedback } } } } }";
        assertThat(counter.answer(SCHOOL, Locale.ENGLISH, asked)
                        .path("referralByCode.recordings.edges[*].node")
                        .entityList(Object.class)
                        .get())
                .hasSize(3)
                .anySatisfy(node -> assertThat(node.toString()).contains("GIVE_FEEDBACK", "NOT_TAKEN_UP"))
                .allSatisfy(node -> assertThat(node.toString()).contains("reason=null"));
        assertThat(counter.answer(SOCIAL_WORK, Locale.ENGLISH, asked)
                        .path("referralByCode.recordings.edges[*].node.reason")
                        .entityList(Object.class)
                        .get())
                .contains("OTHER_TERRITORY");
    }

    @Test
    void areDoneOnceHoweverOftenTheyComeAtTheSameTime() {
        String caseCode = opened();
        String act =
                "sendReferral(clientKey: \"the-same-key\", caseCode: \"%s\", receiverCode: \"SWC-1\", priority: URGENT)"
                        .formatted(caseCode);
        List<Object> codes = IntStream.range(0, 20)
                .parallel()
                .mapToObj(i -> counter.act(SCHOOL, act, "{ referralCode }").get("referralCode"))
                .toList();
        assertThat(codes).hasSize(20).containsOnly(codes.get(0));
        assertThat(count("MATCH (r:Referral)-[:HANDS_OVER]->(:Case {caseCode: '" + caseCode + "'}) RETURN count(r)"))
                .isEqualTo(1);
    }

    @Test
    void loseNothingOfTwentyWriters() {
        String caseCode = opened();
        List<String> acts = IntStream.range(0, 20)
                .mapToObj(i -> "sendReferral(%s, caseCode: \"%s\", receiverCode: \"SWC-1\", priority: URGENT)"
                        .formatted(key(), caseCode))
                .toList();
        assertThat(acts.parallelStream()
                        .map(act -> counter.act(SCHOOL, act, "{ referralCode }").get("referralCode"))
                        .distinct())
                .hasSize(20);
        assertThat(count("MATCH (r:Referral)-[:HANDS_OVER]->(:Case {caseCode: '" + caseCode + "'}) RETURN count(r)"))
                .isEqualTo(20);
        assertThat(count("MATCH (r:Recording {act: 'SEND_REFERRAL'}) RETURN count(DISTINCT r.recordedAt)"))
                .isEqualTo(20);
    }

    @Test
    void letExactlyOneOfRacingAnswersWin() {
        String referral = sent(SCHOOL, opened(), "SWC-1", "URGENT");
        List<String> acts = IntStream.range(0, 20)
                .mapToObj(i -> i % 2 == 0
                        ? on("acceptReferral", referral)
                        : on("refuseReferral", referral).replace(")", ", reason: NOT_COMPETENT)"))
                .toList();
        assertThat(acts.parallelStream().map(act -> counter.outcome(SOCIAL_WORK, act)))
                .containsOnly("DONE", "CONFLICT")
                .containsOnlyOnce("DONE");
    }

    @Test
    void refuseAnotherActUnderTheSameKey() {
        counter.act(SCHOOL, "openCase(clientKey: \"used-once-only\", studentCode: \"ST-1\")", "{ caseCode }");
        assertThat(counter.outcome(
                        SCHOOL,
                        "openCase(clientKey: \"used-once-only\", studentCode: \"ST-1\", openedOn: \"2026-02-01\")"))
                .isEqualTo("CLIENT_KEY_USED");
        assertThat(counter.outcome(SCHOOL, "openCase(clientKey: \"short\", studentCode: \"ST-1\")"))
                .isEqualTo("CLIENT_KEY");
    }

    @Test
    void openACaseByThemselvesInAnEmergency() {
        String emergency = "sendReferral(%s, studentCode: \"ST-1\", receiverCode: \"POL-1\", priority: EMERGENCY)";
        String referral =
                String.valueOf(counter.act(SCHOOL, emergency.formatted(key()), "{ referralCode case { status } }")
                        .get("referralCode"));
        assertThat(counter.outcome(SCHOOL, emergency.formatted(key()).replace("EMERGENCY", "URGENT")))
                .isEqualTo("ONLY_IN_EMERGENCY");
        assertThat(counter.outcome(POLICE, on("refuseReferral", referral).replace(")", ", reason: INCOMPLETE)")))
                .isEqualTo("REASON_IN_EMERGENCY");
    }

    @Test
    void askForAnObservationUnlessItIsAnEmergency() {
        String caseCode = String.valueOf(
                counter.act(OTHER_SCHOOL, "openCase(" + key() + ", studentCode: \"ST-2\")", "{ caseCode }")
                        .get("caseCode"));
        String act = "sendReferral(%s, caseCode: \"%s\", receiverCode: \"POL-1\", priority: %s)";
        assertThat(counter.outcome(OTHER_SCHOOL, act.formatted(key(), caseCode, "REGULAR")))
                .isEqualTo("NOTHING_OBSERVED");
        assertThat(counter.outcome(OTHER_SCHOOL, act.formatted(key(), caseCode, "EMERGENCY")))
                .isEqualTo("DONE");
    }

    @Test
    void handARedirectedReferralOn() {
        String referral = sent(SCHOOL, opened(), "SWC-1", "URGENT");
        assertThat(counter.act(
                        SOCIAL_WORK,
                        on("redirectReferral", referral).replace(")", ", receiverCode: \"CENTRE\")"),
                        REFERRAL))
                .containsEntry("receiver", Map.of("institutionCode", "CENTRE"));
        assertThat(count("MATCH (r:Referral {referralCode: '" + referral
                        + "', response: 'REDIRECTED'}) RETURN count(r)"))
                .isEqualTo(1);
    }

    @Test
    void letAnIdentifyingBodyAloneRecordADecision() {
        String caseCode = opened();
        sent(SCHOOL, caseCode, "SWC-1", "URGENT");
        sent(SCHOOL, caseCode, "CENTRE", "URGENT");
        String decision = in("recordDecision", caseCode).replace(")", ", outcome: NOT_A_VICTIM)");
        assertThat(counter.outcome(SOCIAL_WORK, decision)).isEqualTo("NOT_AN_IDENTIFIER");
        assertThat(counter.outcome(SCHOOL, decision)).isEqualTo("NOT_AN_IDENTIFIER");
        assertThat(counter.act(CENTRE, decision, "{ outcome }")).containsEntry("outcome", "NOT_A_VICTIM");
    }

    @ParameterizedTest
    @CsvSource({"CS-2, CS-none", "CS-1, CS-none"})
    void answerAboutAHiddenCaseAsAboutNone(String hidden, String absent) {
        Viewer stranger = hidden.equals("CS-1") ? OTHER_SCHOOL : SCHOOL;
        assertThat(said(stranger, in("takeLead", hidden))).isEqualTo(said(stranger, in("takeLead", absent)));
    }

    @Test
    void answerAboutAHiddenReferralOrStudentAsAboutNone() {
        assertThat(said(SCHOOL, on("acceptReferral", "RF-3"))).isEqualTo(said(SCHOOL, on("acceptReferral", "RF-0")));
        assertThat(said(SCHOOL, on("acceptReferral", "RF-1"))).isEqualTo(said(SCHOOL, on("acceptReferral", "RF-0")));
        assertThat(said(SCHOOL, "openCase(" + key() + ", studentCode: \"ST-2\")"))
                .isEqualTo(said(SCHOOL, "openCase(" + key() + ", studentCode: \"ST-0\")"));
    }

    @Test
    void answerNobodyWhoseInstitutionIsNoneOfTheRole() {
        assertThat(counter.outcome(Viewers.agency("SCH-1"), in("takeLead", "CS-1")))
                .isEqualTo("UNKNOWN_CASE");
        assertThat(counter.outcome(
                        Viewers.school("SWC-1"), in("closeCase", "CS-1").replace(")", ", reason: OTHER)")))
                .isEqualTo("UNKNOWN_CASE");
        assertThat(counter.outcome(Viewers.school("SWC-1"), on("acceptReferral", "RF-1")))
                .isEqualTo("UNKNOWN_REFERRAL");
    }

    private String said(Viewer viewer, String act) {
        ResponseError error = counter.errors(viewer, Locale.ENGLISH, act).get(0);
        return error.getMessage() + error.getExtensions();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"ANALYST", "DASHBOARD", "ADMINISTRATOR", "AUDITOR"})
    void areForbiddenToWhoeverDoesNoCaseWork(Role role) {
        Viewer viewer = Viewer.of("somebody", role, null, null).withPurpose("REFERRAL_PATTERNS");
        assertThat(counter.outcome(viewer, in("takeLead", "CS-1"))).isEqualTo("FORBIDDEN");
    }

    @Test
    void areForbiddenToACoordinatorWithoutAnOffice() {
        assertThat(counter.outcome(Viewers.country(), in("takeLead", "CS-1"))).isEqualTo("FORBIDDEN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "sr-Latn", "sr-Cyrl"})
    void sayWhatIsWrongInTheLanguageOfTheRequest(String language) {
        ResponseError error = counter.errors(
                        SCHOOL,
                        Locale.forLanguageTag(language),
                        "openCase(" + key() + ", studentCode: \"ST-1\", openedOn: \"2199-01-01\")")
                .get(0);
        assertThat(error.getExtensions()).containsEntry("code", "IN_THE_FUTURE").containsEntry("field", "openedOn");
        assertThat(error.getMessage())
                .isEqualTo(Map.of(
                                "en", "openedOn must not lie in the future",
                                "sr-Latn", "openedOn ne sme biti u budućnosti",
                                "sr-Cyrl", "openedOn не сме бити у будућности")
                        .get(language));
    }

    @Test
    void refuseMomentsOutOfOrder() {
        String referral = sent(SCHOOL, opened(), "SWC-1", "URGENT");
        assertThat(counter.outcome(
                        SOCIAL_WORK, on("receiveReferral", referral).replace(")", ", at: \"2020-01-01T00:00:00Z\")")))
                .isEqualTo("TIME_ORDER");
        assertThat(counter.outcome(
                        SOCIAL_WORK,
                        in("startMeasure", "CS-1").replace(")", ", kind: OTHER, startedOn: \"2199-01-01\")")))
                .isEqualTo("IN_THE_FUTURE");
        assertThat(counter.outcome(
                        SOCIAL_WORK,
                        in("closeCase", "CS-1").replace(")", ", reason: OTHER, closedOn: \"2020-01-01\")")))
                .isEqualTo("BEFORE_OPENING");
    }

    @Test
    void handTheLeadOverToAnInstitutionInTheCaseAlone() {
        assertThat(counter.outcome(
                        SOCIAL_WORK, in("handOverLead", "CS-1").replace(")", ", institutionCode: \"POL-1\")")))
                .isEqualTo("LEAD_WITHOUT_PART");
        assertThat(counter.outcome(SCHOOL, in("takeLead", "CS-1"))).isEqualTo("CONFLICT");
        assertThat(counter.act(
                        SOCIAL_WORK,
                        in("handOverLead", "CS-1").replace(")", ", institutionCode: \"CENTRE\")"),
                        "{ lead { institutionCode } }"))
                .containsEntry("lead", Map.of("institutionCode", "CENTRE"));
    }
}
