package org.svetionik.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.svetionik.registers.RegisterStore.act;
import static org.svetionik.registers.RegisterStore.all;
import static org.svetionik.registers.RegisterStore.error;
import static org.svetionik.registers.RegisterStore.it;
import static org.svetionik.registers.RegisterStore.key;
import static org.svetionik.registers.RegisterStore.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.svetionik.Examples;
import org.svetionik.access.Role;
import org.svetionik.access.Viewer;
import org.svetionik.access.Viewers;
import org.svetionik.model.Days;

@SpringBootTest
@AutoConfigureGraphQlTester
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegistersIT {

    private static final Viewer COUNTRY = Viewers.country();
    private static final Viewer BELGRADE = Viewers.district("SU-BG");
    private static final Viewer NOVI_SAD = Viewers.district("SU-NS");
    private static final Viewer ADMINISTRATOR = Viewers.administrator();
    private static final String AGREEMENT =
            "kind: PROTOCOL, firstParty: \"%s\", secondParty: \"%s\", validFrom: \"2024-01-01\"";
    private static final String AGREED = "id agreementCode kind validFrom validTo firstParty { institutionCode }";

    @Autowired
    private ExecutionGraphQlServiceTester tester;

    @Autowired
    private Driver driver;

    @BeforeAll
    void fill() {
        RegisterStore.fill(driver);
    }

    private String agreement(Viewer viewer, String first, String second) {
        return text(
                it(tester, viewer, act("createAgreement", AGREEMENT.formatted(first, second), AGREED)),
                "agreementCode");
    }

    private static String text(Map<String, Object> answer, String name) {
        return String.valueOf(answer.get(name));
    }

    private List<Map<String, Object>> history(Viewer viewer, @Nullable Object id, String more) {
        return all(
                tester,
                viewer,
                "{ all: history(id: \"" + id + "\"" + more
                        + ") { recordedAt supersededAt act importId values { name values } } }");
    }

    private static String value(Map<String, Object> version, String name) {
        return ((List<?>) version.getOrDefault("values", List.of()))
                .stream()
                        .map(one -> (Map<?, ?>) one)
                        .filter(one -> name.equals(one.get("name")))
                        .map(one -> String.valueOf(one.get("values")))
                        .findFirst()
                        .orElse("");
    }

    @Test
    void keepsAnAgreementFromItsBeginningToItsEndAndKnowsWhatItSaidBefore() {
        Map<String, Object> made =
                it(tester, COUNTRY, act("createAgreement", AGREEMENT.formatted("SCH-B", "CENTRE"), AGREED));
        String code = text(made, "agreementCode");
        String that = "agreementCode: \"" + code + "\"";
        assertThat(it(tester, COUNTRY, act("correctAgreement", that + ", kind: DATA_SHARING", AGREED)))
                .containsEntry("kind", "DATA_SHARING")
                .containsEntry("validFrom", "2024-01-01");
        assertThat(it(tester, COUNTRY, act("endAgreement", that + ", validTo: \"2025-01-01\"", AGREED)))
                .containsEntry("validTo", "2025-01-01");
        assertThat(refusal(tester, COUNTRY, act("endAgreement", that + ", validTo: \"2025-02-01\"", AGREED)))
                .isEqualTo("CONFLICT agreementCode");
        assertThat(it(tester, COUNTRY, act("correctAgreement", that + ", validTo: null", AGREED)))
                .containsEntry("kind", "DATA_SHARING")
                .containsEntry("validTo", null);

        List<Map<String, Object>> versions = history(COUNTRY, made.get("id"), "");
        assertThat(versions)
                .extracting(version -> version.get("act"))
                .containsExactly("CREATE_AGREEMENT", "CORRECT_AGREEMENT", "END_AGREEMENT", "CORRECT_AGREEMENT");
        assertThat(versions)
                .extracting(version -> value(version, "kind") + value(version, "validTo"))
                .containsExactly("[PROTOCOL]", "[DATA_SHARING]", "[DATA_SHARING][2025-01-01]", "[DATA_SHARING]");
        assertThat(versions).extracting(version -> value(version, "firstParty")).containsOnly("[SCH-B]");
        assertThat(versions).extracting(version -> version.get("importId")).containsOnlyNulls();
        for (int i = 1; i < versions.size(); i++) {
            assertThat(versions.get(i - 1))
                    .containsEntry("supersededAt", versions.get(i).get("recordedAt"));
        }
        assertThat(versions.get(3)).containsEntry("supersededAt", null);
        assertThat(history(
                        COUNTRY,
                        made.get("id"),
                        ", knownAt: \"" + versions.get(2).get("recordedAt") + "\""))
                .containsExactly(versions.get(2));
        assertThat(history(COUNTRY, made.get("id"), ", knownAt: \"2020-01-01T00:00:00Z\""))
                .isEmpty();
        assertThat(history(BELGRADE, made.get("id"), "")).isEqualTo(versions);
        assertThat(history(NOVI_SAD, made.get("id"), "")).isEmpty();
        assertThat(history(Viewers.auditor(), made.get("id"), "")).isEmpty();
    }

    @Test
    void keepsAnInstitution() {
        String named = "institutionCode: \"SCH-NEW\"";
        Map<String, Object> made = it(
                tester,
                ADMINISTRATOR,
                act(
                        "createInstitution",
                        named + ", kind: SCHOOL, name: \"Izmišljena nova škola\", districtCode: \"SU-BG\"",
                        "__typename id institutionCode name"));
        assertThat(made).containsEntry("__typename", "School");
        assertThat(it(
                        tester,
                        BELGRADE,
                        act("correctInstitution", named + ", pupils: 300", "... on School { pupils } name")))
                .containsEntry("pupils", 300)
                .containsEntry("name", "Izmišljena nova škola");
        assertThat(it(tester, BELGRADE, act("endInstitution", named + ", activeTo: \"2026-06-30\"", "activeTo")))
                .containsEntry("activeTo", "2026-06-30");
        assertThat(history(ADMINISTRATOR, made.get("id"), ""))
                .extracting(version -> version.get("act") + value(version, "pupils") + value(version, "activeTo"))
                .containsExactly("CREATE_INSTITUTION", "CORRECT_INSTITUTION[300]", "END_INSTITUTION[300][2026-06-30]");
        assertThat(history(ADMINISTRATOR, made.get("id"), "").get(0).get("importId"))
                .asString()
                .startsWith("R-");
        assertThat(refusal(
                        tester, COUNTRY, act("createInstitution", named + ", kind: SCHOOL, name: \"Druga\"", "name")))
                .isEqualTo("DUPLICATE_KEY institutionCode");
        assertThat(refusal(
                        tester,
                        BELGRADE,
                        act("createInstitution", "kind: POLICE, name: \"Tuđa\", districtCode: \"SU-NS\"", "name")))
                .isEqualTo("NOT_KEPT districtCode");
        assertThat(refusal(
                        tester,
                        BELGRADE,
                        act("correctInstitution", "institutionCode: \"POL-N\", name: \"Tuđa\"", "name")))
                .isEqualTo("NOT_KEPT institutionCode");
    }

    @Test
    void keepsAMeetingAndItsParticipants() {
        String asked = "id meetingCode heldOn participants { edges { node { institutionCode } } }";
        Viewer team = Viewers.agency("TEAM-B");
        Map<String, Object> made = it(
                tester,
                team,
                act(
                        "createMeeting",
                        "teamCode: \"TEAM-B\", heldOn: \"2026-03-01\", participantCodes: [\"SCH-B\", \"POL-B\"]",
                        asked));
        String that = "meetingCode: \"" + made.get("meetingCode") + "\"";
        Map<String, Object> corrected = it(
                tester,
                BELGRADE,
                act(
                        "correctMeeting",
                        that + ", heldOn: \"2026-03-02\", participantCodes: [\"POL-B\", \"CENTRE\"]",
                        asked));
        assertThat(corrected).containsEntry("heldOn", "2026-03-02");
        assertThat(text(corrected, "participants")).contains("POL-B", "CENTRE").doesNotContain("SCH-B");
        assertThat(it(tester, BELGRADE, act("correctMeeting", that, asked)).get("participants"))
                .isEqualTo(corrected.get("participants"));
        assertThat(history(team, made.get("id"), ""))
                .extracting(version -> value(version, "heldOn"))
                .containsExactly("[2026-03-01]", "[2026-03-02]");
        assertThat(history(team, made.get("id"), ", institutionCode: \"SCH-B\""))
                .singleElement()
                .satisfies(gone -> assertThat(gone.get("supersededAt")).isNotNull());
        assertThat(history(team, made.get("id"), ", institutionCode: \"CENTRE\""))
                .singleElement()
                .satisfies(come ->
                        assertThat(come).containsEntry("supersededAt", null).containsEntry("act", "CORRECT_MEETING"));
        assertThat(refusal(tester, team, act("createMeeting", "teamCode: \"POL-B\", heldOn: \"2026-03-01\"", asked)))
                .isEqualTo("NOT_KEPT teamCode");
        assertThat(refusal(tester, team, act("createMeeting", "teamCode: \"TEAM-B\", heldOn: \"2999-01-01\"", asked)))
                .isEqualTo("IN_THE_FUTURE heldOn");
        assertThat(refusal(tester, Viewers.agency("POL-B"), act("correctMeeting", that, asked)))
                .isEqualTo("UNKNOWN_MEETING meetingCode");
    }

    @Test
    void keepsATrainingWithParticipantsPerInstitution() {
        Map<String, Object> made = it(
                tester,
                COUNTRY,
                act(
                        "createTraining",
                        "trainingCode: \"TR-1\", title: \"Izmišljena obuka\", kind: WORKSHOP, heldFrom: \"2026-02-01\", organiserCodes: [\"CENTRE\"]",
                        "id"));
        String asked = "title participants { edges { participants node { institutionCode } } }";
        String that = "trainingCode: \"TR-1\"";
        assertThat(refusal(
                        tester,
                        BELGRADE,
                        act("setTrainingParticipants", that + ", institutionCode: \"SCH-B\", participants: 3", asked)))
                .isEqualTo("UNKNOWN_TRAINING trainingCode");
        it(
                tester,
                COUNTRY,
                act("setTrainingParticipants", that + ", institutionCode: \"POL-B\", participants: 2", asked));
        assertThat(it(
                                tester,
                                BELGRADE,
                                act(
                                        "setTrainingParticipants",
                                        that + ", institutionCode: \"SCH-B\", participants: 3",
                                        asked))
                        .toString())
                .contains("participants=3");
        it(
                tester,
                BELGRADE,
                act("setTrainingParticipants", that + ", institutionCode: \"SCH-B\", participants: 4", asked));
        it(
                tester,
                BELGRADE,
                act("setTrainingParticipants", that + ", institutionCode: \"SCH-B\", participants: 0", asked));
        assertThat(history(COUNTRY, made.get("id"), ", institutionCode: \"SCH-B\""))
                .extracting(version -> value(version, "participants") + (version.get("supersededAt") == null))
                .containsExactly("[3]false", "[4]false");
        assertThat(refusal(
                        tester,
                        BELGRADE,
                        act("setTrainingParticipants", that + ", institutionCode: \"SCH-N\", participants: 3", asked)))
                .isEqualTo("NOT_KEPT institutionCode");
        assertThat(refusal(tester, BELGRADE, act("correctTraining", that + ", title: \"Druga\"", "title")))
                .isEqualTo("UNKNOWN_TRAINING trainingCode");
        assertThat(it(
                        tester,
                        COUNTRY,
                        act("correctTraining", that + ", title: \"Druga\", organiserCodes: [\"POL-B\"]", "title")))
                .containsEntry("title", "Druga");
        assertThat(history(COUNTRY, made.get("id"), ""))
                .extracting(version -> value(version, "organisers"))
                .containsExactly("[CENTRE]", "[POL-B]");
        assertThat(refusal(
                        tester,
                        COUNTRY,
                        "{ history(id: \""
                                + it(tester, COUNTRY, "{ it: institutionByCode(institutionCode: \"CENTRE\") { id } }")
                                        .get("id")
                                + "\", institutionCode: \"POL-B\") { act } }"))
                .startsWith("NO_PARTS");
    }

    @Test
    void keepsMaterialsAndDeliveries() {
        Map<String, Object> made = it(
                tester,
                COUNTRY,
                act(
                        "createMaterial",
                        "title: \"Izmišljena lista\", kind: INDICATOR_LIST, languages: [\"sr\"]",
                        "id materialCode"));
        String that = "materialCode: \"" + made.get("materialCode") + "\"";
        String asked = "recipients { edges { deliveredOn node { institutionCode } } }";
        String toSchool = that + ", institutionCode: \"SCH-B\"";
        assertThat(refusal(tester, BELGRADE, act("deliverMaterial", toSchool + ", deliveredOn: \"2026-01-01\"", asked)))
                .isEqualTo("UNKNOWN_MATERIAL materialCode");
        it(
                tester,
                COUNTRY,
                act("deliverMaterial", that + ", institutionCode: \"SWC-B\", deliveredOn: \"2026-01-01\"", asked));
        it(tester, BELGRADE, act("deliverMaterial", toSchool + ", deliveredOn: \"2026-01-02\"", asked));
        assertThat(it(tester, BELGRADE, act("deliverMaterial", toSchool + ", deliveredOn: \"2026-01-03\"", asked))
                        .toString())
                .contains("2026-01-03");
        assertThat(it(tester, BELGRADE, act("deliverMaterial", toSchool, asked)).toString())
                .doesNotContain("SCH-B");
        assertThat(history(COUNTRY, made.get("id"), ", institutionCode: \"SCH-B\""))
                .extracting(version -> value(version, "deliveredOn"))
                .containsExactly("[2026-01-02]", "[2026-01-03]");
        assertThat(it(tester, COUNTRY, act("correctMaterial", that + ", title: \"Druga\"", "title")))
                .containsEntry("title", "Druga");
        assertThat(refusal(tester, BELGRADE, act("createMaterial", "title: \"Moja\", kind: INDICATOR_LIST", "title")))
                .isEqualTo("FORBIDDEN ");
    }

    @Test
    void recordsAnActOnceForItsKey() {
        String act = "mutation { it: createAgreement(" + key() + ", " + AGREEMENT.formatted("SCH-N", "CENTRE")
                + ") { agreementCode } }";
        Map<String, Object> first = it(tester, NOVI_SAD, act);
        assertThat(it(tester, NOVI_SAD, act)).isEqualTo(first);
        assertThat(refusal(tester, NOVI_SAD, act.replace("PROTOCOL", "DATA_SHARING")))
                .isEqualTo("CLIENT_KEY_USED clientKey");
    }

    @Test
    void letsADistrictKeepWhatIsOfNoOtherAlone() {
        agreement(BELGRADE, "SCH-B", "POL-B");
        agreement(BELGRADE, "SWC-B", "CENTRE");
        for (String[] pair : new String[][] {{"SCH-B", "POL-N"}, {"SCH-N", "POL-N"}, {"CENTRE", "POL-N"}}) {
            assertThat(refusal(tester, BELGRADE, act("createAgreement", AGREEMENT.formatted(pair[0], pair[1]), AGREED)))
                    .isEqualTo("NOT_KEPT firstParty");
        }
        assertThat(refusal(
                        tester,
                        BELGRADE,
                        act(
                                "createAgreement",
                                "agreementCode: \"MINE\", " + AGREEMENT.formatted("SCH-B", "POL-B"),
                                AGREED)))
                .isEqualTo("CODE_NOT_CHOSEN agreementCode");
    }

    @Test
    void tellsNothingOfAnAgreementOfAnotherDistrict() {
        String hidden = agreement(NOVI_SAD, "SCH-N", "POL-N");
        for (String end : List.of("correctAgreement", "endAgreement")) {
            String more = "\"" + (end.equals("endAgreement") ? ", validTo: \"2030-01-01\"" : ", validTo: null");
            ResponseError ofHidden =
                    error(tester, BELGRADE, "en", act(end, "agreementCode: \"" + hidden + more, AGREED));
            ResponseError ofNone = error(tester, BELGRADE, "en", act(end, "agreementCode: \"A-none" + more, AGREED));
            assertThat(ofHidden.getMessage()).isEqualTo(ofNone.getMessage());
            assertThat(ofHidden.getExtensions()).isEqualTo(ofNone.getExtensions());
        }
        String across = agreement(COUNTRY, "SCH-B", "SCH-N");
        assertThat(it(tester, BELGRADE, "{ it: agreementByCode(agreementCode: \"" + across + "\") { kind } }"))
                .isNotEmpty();
        assertThat(refusal(
                        tester,
                        BELGRADE,
                        act("endAgreement", "agreementCode: \"" + across + "\", validTo: \"2030-01-01\"", AGREED)))
                .isEqualTo("UNKNOWN_AGREEMENT agreementCode");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en      | firstParty must be the code of an institution in the register
            sr-Latn | firstParty mora biti šifra ustanove iz registra
            sr-Cyrl | firstParty мора бити шифра установе из регистра
            """)
    void refusesInTheLanguageOfTheRequest(String language, String words) {
        ResponseError refused = error(
                tester, COUNTRY, language, act("createAgreement", AGREEMENT.formatted("NOBODY", "POL-B"), AGREED));
        assertThat(refused.getMessage()).isEqualTo(words);
        assertThat(refused.getExtensions())
                .containsEntry("code", "NO_INSTITUTION")
                .containsEntry("field", "firstParty");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SELF_REFERENCE secondParty | createAgreement | kind: PROTOCOL, firstParty: "SCH-B", secondParty: "SCH-B", validFrom: "2024-01-01"
            TIME_ORDER validTo | createAgreement | kind: PROTOCOL, firstParty: "SCH-B", secondParty: "POL-B", validFrom: "2024-01-01", validTo: "2023-01-01"
            PATTERN agreementCode | createAgreement | agreementCode: "no code", kind: PROTOCOL, firstParty: "SCH-B", secondParty: "POL-B", validFrom: "2024-01-01"
            FOREIGN_KEY districtCode | createInstitution | kind: POLICE, name: "Izmišljena", districtCode: "SU-NONE"
            RANGE participants | setTrainingParticipants | trainingCode: "TR-2", institutionCode: "SCH-B", participants: -1
            EMAIL title | createMaterial | title: "Pišite na ime@example.org", kind: INDICATOR_LIST
            """)
    void namesTheFieldAndTheRule(String refusal, String act, String arguments) {
        if (act.startsWith("set")) {
            it(
                    tester,
                    COUNTRY,
                    act(
                            "createTraining",
                            "trainingCode: \"TR-2\", title: \"Obuka\", kind: ONLINE, heldFrom: \"2026-02-01\"",
                            "id"));
        }
        assertThat(refusal(tester, COUNTRY, act(act, arguments, "id"))).isEqualTo(refusal);
    }

    @ParameterizedTest
    @CsvSource({
        "SCHOOL_PROFESSIONAL, 0", "CASEWORKER, 0", "DISTRICT_COORDINATOR, 2", "NATIONAL_COORDINATOR, 3",
        "ANALYST, 0", "DASHBOARD, 0", "ADMINISTRATOR, 1", "AUDITOR, 0"
    })
    void isKeptByTheRolesThatTheTableOfRightsNames(Role role, int kept) {
        Viewer viewer = Viewer.of(
                "somebody",
                role,
                role.institutionLabel() == null ? null : "SCH-B",
                role.hasDistrict() ? "SU-BG" : null);
        List<String> acts = List.of(
                act("createInstitution", "kind: POLICE, name: \"Izmišljena\", districtCode: \"SU-BG\"", "id"),
                act("createAgreement", AGREEMENT.formatted("SCH-B", "POL-B"), "id"),
                act("createMaterial", "title: \"Izmišljeni film\", kind: VIDEO", "id"));
        Viewer asking = role == Role.DISTRICT_COORDINATOR || role == Role.NATIONAL_COORDINATOR
                ? Viewer.of("somebody", role, null, viewer.districtCode())
                : viewer;
        long done = acts.stream().filter(act -> isDone(asking, act)).count();
        assertThat(done).isEqualTo(kept);
    }

    private boolean isDone(Viewer viewer, String act) {
        boolean[] forbidden = {false};
        Viewers.as(tester, viewer).document(act).execute().errors().satisfy(errors -> {
            errors.forEach(error -> assertThat(error.getExtensions()).containsEntry("code", "FORBIDDEN"));
            forbidden[0] = !errors.isEmpty();
        });
        return !forbidden[0];
    }

    @Test
    void keepsContactsByRoleAndNeverAPersonsAddress() {
        Viewer school = Viewers.school("SCH-B");
        String asked = "contactCode role phone address validFrom validTo endedAt institution { institutionCode }";
        String own = "institutionCode: \"SCH-B\", role: PROTECTION_TEAM";
        Map<String, Object> first = it(
                tester,
                school,
                act("addContact", own + ", phone: \"011 555-0101\", address: \"zastita@example.org\"", asked));
        Map<String, Object> second = it(
                tester,
                school,
                act(
                        "correctContact",
                        "contactCode: \"" + first.get("contactCode") + "\", phone: \"+381 11 5550102\"",
                        asked));
        assertThat(second)
                .containsEntry("phone", "+381 11 5550102")
                .containsEntry("address", "zastita@example.org")
                .containsEntry("validTo", null);
        assertThat(it(
                        tester,
                        Viewers.agency("POL-N"),
                        "{ it: contactByCode(contactCode: \"" + first.get("contactCode") + "\") { " + asked + " } }"))
                .containsEntry("phone", "011 555-0101")
                .containsEntry("validTo", LocalDate.now(Days.ZONE).toString());
        assertThat(it(
                        tester,
                        school,
                        act(
                                "endContact",
                                "contactCode: \"" + second.get("contactCode") + "\", validTo: \"2999-01-01\"",
                                asked)))
                .containsEntry("validTo", "2999-01-01");
        assertThat(refusal(
                        tester,
                        school,
                        act(
                                "endContact",
                                "contactCode: \"" + second.get("contactCode") + "\", validTo: \"2999-01-01\"",
                                asked)))
                .isEqualTo("CONFLICT contactCode");
        for (String address : List.of(
                "petar.petrovic@example.org",
                "p.petrovic@example.org",
                "os.vuk.karadzic@example.org",
                "milica@example.org",
                "zastita")) {
            assertThat(refusal(tester, school, act("addContact", own + ", address: \"" + address + "\"", asked)))
                    .isEqualTo("ROLE_ADDRESS address");
        }
        for (String phone : List.of("0101990710000", "1234567", "call me", "+1")) {
            assertThat(refusal(tester, school, act("addContact", own + ", phone: \"" + phone + "\"", asked)))
                    .isEqualTo("PHONE phone");
        }
        assertThat(refusal(tester, school, act("addContact", own, asked))).isEqualTo("NO_PLACE_TO_CALL phone");
        assertThat(refusal(
                        tester,
                        school,
                        act("addContact", "institutionCode: \"SCH-N\", role: DUTY_PHONE, phone: \"192\"", asked)))
                .isEqualTo("NOT_KEPT institutionCode");
        assertThat(refusal(
                        tester,
                        NOVI_SAD,
                        act(
                                "correctContact",
                                "contactCode: \"" + second.get("contactCode") + "\", phone: \"192\"",
                                asked)))
                .isEqualTo("UNKNOWN_CONTACT contactCode");
        assertThat(refusal(tester, Viewers.analyst(), act("addContact", own + ", phone: \"192\"", asked)))
                .startsWith("FORBIDDEN");
    }

    @Test
    void remindsOfAgreementsThatEndAndThatNoOtherOutlasts() {
        LocalDate today = LocalDate.now(Days.ZONE);
        String soon = agreement(COUNTRY, "TEAM-B", "POL-B");
        String renewed = agreement(COUNTRY, "TEAM-B", "SCH-B");
        String hidden = agreement(COUNTRY, "POL-N", "CENTRE");
        agreement(COUNTRY, "SCH-B", "TEAM-B");
        for (String code : List.of(soon, renewed, hidden)) {
            it(
                    tester,
                    COUNTRY,
                    act(
                            "endAgreement",
                            "agreementCode: \"" + code + "\", validTo: \"" + today.plusDays(30) + "\"",
                            AGREED));
        }
        String ask =
                "{ all: agreementReminders(withinDays: %s, first: 500) { id agreementCode daysLeft firstPartyCode } }";
        assertThat(all(tester, BELGRADE, ask.formatted(30)))
                .extracting(reminder -> reminder.get("agreementCode"))
                .contains(soon)
                .doesNotContain(renewed, hidden);
        assertThat(all(tester, BELGRADE, ask.formatted(29)))
                .extracting(reminder -> reminder.get("agreementCode"))
                .doesNotContain(soon);
        assertThat(all(tester, NOVI_SAD, ask.formatted(30)))
                .filteredOn(reminder -> hidden.equals(reminder.get("agreementCode")))
                .singleElement()
                .satisfies(reminder ->
                        assertThat(reminder).containsEntry("daysLeft", 30).containsEntry("firstPartyCode", "POL-N"));
        it(
                tester,
                COUNTRY,
                act(
                        "correctAgreement",
                        "agreementCode: \"" + soon + "\", validTo: \"" + today.minusDays(400) + "\"",
                        AGREED));
        assertThat(all(tester, BELGRADE, ask.formatted(0)))
                .filteredOn(reminder -> soon.equals(reminder.get("agreementCode")))
                .singleElement()
                .satisfies(reminder -> assertThat(reminder).containsEntry("daysLeft", -400));
        assertThat(all(tester, Viewers.dashboard(), ask.formatted(30))).isEmpty();
        assertThat(refusal(tester, COUNTRY, ask.formatted(3661))).isEqualTo("RANGE withinDays");
    }

    @Test
    void answersTheExamplesOfTheDocumentation() {
        List<String> examples = Examples.of("registers.md");
        assertThat(examples).hasSizeGreaterThan(5);
        examples.forEach(example ->
                Viewers.as(tester, COUNTRY).document(example).execute().errors().verify());
    }
}
