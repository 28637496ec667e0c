package org.svetionik.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.svetionik.registers.RegisterStore.act;
import static org.svetionik.registers.RegisterStore.it;
import static org.svetionik.registers.RegisterStore.refusal;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Trainings, and how many people of which institution took part. */
class TrainingsIT extends KeptRegisters {

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
}
