package org.svetionik.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.svetionik.registers.RegisterStore.act;
import static org.svetionik.registers.RegisterStore.it;
import static org.svetionik.registers.RegisterStore.refusal;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The register of institutions. */
class InstitutionsIT extends KeptRegisters {

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
}
