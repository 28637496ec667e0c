package org.svetionik.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.svetionik.registers.RegisterStore.act;
import static org.svetionik.registers.RegisterStore.it;
import static org.svetionik.registers.RegisterStore.refusal;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.svetionik.access.Viewer;
import org.svetionik.access.Viewers;

/** Meetings of teams, and which institutions took part. */
class MeetingsIT extends KeptRegisters {

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
}
