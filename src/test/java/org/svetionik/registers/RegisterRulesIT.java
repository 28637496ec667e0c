package org.svetionik.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.svetionik.registers.RegisterStore.act;
import static org.svetionik.registers.RegisterStore.error;
import static org.svetionik.registers.RegisterStore.it;
import static org.svetionik.registers.RegisterStore.key;
import static org.svetionik.registers.RegisterStore.refusal;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.graphql.ResponseError;
import org.svetionik.Examples;
import org.svetionik.access.Role;
import org.svetionik.access.Viewer;
import org.svetionik.access.Viewers;

/** What holds for every register: who keeps it, and how a refusal is told. */
class RegisterRulesIT extends KeptRegisters {

    @Test
    void recordsAnActOnceForItsKey() {
        String act = "mutation { it: createAgreement(" + key() + ", " + AGREEMENT.formatted("SCH-N", "CENTRE")
                + ") { agreementCode } }";
        Map<String, Object> first = it(tester, NOVI_SAD, act);
        assertThat(it(tester, NOVI_SAD, act)).isEqualTo(first);
        assertThat(refusal(tester, NOVI_SAD, act.replace("PROTOCOL", "DATA_SHARING")))
                .isEqualTo("CLIENT_KEY_USED clientKey");
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
    void answersTheExamplesOfTheDocumentation() {
        List<String> examples = Examples.of("registers.md");
        assertThat(examples).hasSizeGreaterThan(5);
        examples.forEach(example ->
                Viewers.as(tester, COUNTRY).document(example).execute().errors().verify());
    }
}
