package org.svetionik.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.svetionik.registers.RegisterStore.act;
import static org.svetionik.registers.RegisterStore.it;
import static org.svetionik.registers.RegisterStore.refusal;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Materials, and which institution got them when. */
class MaterialsIT extends KeptRegisters {

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
}
