package org.svetionik.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.svetionik.registers.RegisterStore.act;
import static org.svetionik.registers.RegisterStore.all;
import static org.svetionik.registers.RegisterStore.error;
import static org.svetionik.registers.RegisterStore.it;
import static org.svetionik.registers.RegisterStore.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.ResponseError;
import org.svetionik.access.Viewers;
import org.svetionik.model.Days;

/** Agreements between institutions, from their beginning to their end. */
class AgreementsIT extends KeptRegisters {

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
}
