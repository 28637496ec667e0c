package org.svetionik.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.svetionik.registers.RegisterStore.act;
import static org.svetionik.registers.RegisterStore.it;
import static org.svetionik.registers.RegisterStore.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.svetionik.access.Viewer;
import org.svetionik.access.Viewers;
import org.svetionik.model.Days;

/** The posts by which institutions can be reached. */
class ContactsIT extends KeptRegisters {

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
}
