package org.svetionik.rules;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each way in which a rule file can be wrong ends the start, and the message says where. */
class RuleFileTests {

    private static final String MEANING = "A child is whoever reaches at most this age in the year of the decision.";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dutyMinimum | 3 | 0 | DUTY_UNMET.dutyMinimum is 0; it must lie from 1 to 1000000",
                "dutyMinimum | 3 | '\"3\"' | DUTY_UNMET.dutyMinimum is \"3\"; it is a whole number",
                "dutyMinimum | 3 | 3.5 | DUTY_UNMET.dutyMinimum is 3.5; it is a whole number",
                "dutyMinimum | 3 | '' | DUTY_UNMET.dutyMinimum is null; it is a whole number",
                "backlogDays | 90 | -1 | BACKLOG.backlogDays is -1; it must lie from 0 to 3650",
                "windowMonths | 12 | 0 | GENERAL.windowMonths is 0; it must lie from 1 to 1200",
                "channelMonths | 12 | 121 | CHANNEL_DROP.channelMonths is 121; it must lie from 1 to 120",
                "silentLimit | 0.95 | 1 | SILENT_UNIT.silentLimit is 1; it must lie above 0 and below 1",
                "silentLimit | 0.95 | 0 | SILENT_UNIT.silentLimit is 0; it must lie above 0 and below 1",
                "silentMinExpected | 3 | 1e400 | SILENT_UNIT.silentMinExpected is ",
                "silentLimit | 0.95 | much | SILENT_UNIT.silentLimit is \"much\"; it is a number",
                "silentGreatestShape | 10000 | 10001 | SILENT_UNIT.silentGreatestShape is 10001; it must lie from 1 to 10000",
                "pingPongHandOffs | 3 | 1 | PING_PONG.pingPongHandOffs is 1; it must lie from 2 to 1000",
                "identifiers | [VICTIM_PROTECTION_CENTRE] | [] | GENERAL.identifiers is []; it names at least one of BUSINESS, COURT",
                "identifiers | [VICTIM_PROTECTION_CENTRE] | [CENTER] | GENERAL.identifiers is [\"CENTER\"]; it names at least",
                "identifiers | [VICTIM_PROTECTION_CENTRE] | POLICE | 'GENERAL.identifiers is \"POLICE\"; it is a list of'",
                "proxies | '[VU-02, VU-06, VU-08, FL-05]' | '[A, A]' | 'GENERAL.proxies names one twice: [\"A\",\"A\"]'"
            })
    void refusesAValue(String parameter, String from, String to, String message) {
        refuses(new RuleSetFixture(folder).set(parameter, from, to), message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "' dutyMinimum:' | ' dutyMinima:' | DUTY_UNMET.dutyMinima is unknown; no rule reads it",
                "' DUTY_UNMET:' | ' DUTY_MET:' | DUTY_MET.dutyMinimum is unknown; no rule reads it",
                "' BACKLOG:' | ' SPLIT_CASES: {}|  BACKLOG:' | SPLIT_CASES has no parameters",
                "'unit: years' | 'unit: months' | NO_SAFETY_NET.childAge is in \"months\"; its unit is years",
                "'unit: years' | 'since: 2026' | NO_SAFETY_NET.childAge must have a value, a unit and a meaning",
                "'receivers: []' | 'receivers: {}' | 'receivers: it is a list, perhaps an empty one'",
                "'receivers: []' | 'recievers: []' | 'it must have version, parameters and receivers, and nothing else'",
                "'receivers: []' | '- [' | 'it is not YAML: '",
                "'receivers: []' | 'receivers: []|version: 2' | 'it is not YAML: Duplicate'"
            })
    void refusesAText(String from, String to, String message) {
        refuses(new RuleSetFixture(folder).change(from, to.replace('|', '\n')), message);
    }

    @Test
    void refusesAParameterThatIsMissing() {
        String whole = "    childAge:\n      value: 18\n      unit: years\n      meaning: " + MEANING + "\n";
        refuses(new RuleSetFixture(folder).change(whole, ""), "NO_SAFETY_NET.childAge is missing");
    }

    @Test
    void refusesAParameterThatSaysNothingOfItsMeaning() {
        refuses(new RuleSetFixture(folder).change(MEANING, "\"\""), "NO_SAFETY_NET.childAge has no meaning");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{territory: TOWN, place: D1, kind: POLICE, institution: P} | a territory is MUNICIPALITY, DISTRICT or",
                "{territory: DISTRICT, kind: POLICE, institution: P} | 'territory, place (but for NATIONAL), kind and'",
                "{territory: NATIONAL, place: D1, kind: POLICE, institution: P} | 'territory, place (but for NATIONAL)'",
                "{territory: DISTRICT, place: 5, kind: POLICE, institution: P} | 'territory, place (but for NATIONAL)'",
                "{territory: DISTRICT, place: D1, kind: ARMY, institution: P} | there is no kind of institution ARMY",
                "{territory: DISTRICT, place: D2, kind: POLICE, institution: P} | a second one for the territory and kind"
            })
    void refusesAReceiver(String receiver, String message) {
        String list = "receivers:\n- {territory: DISTRICT, place: D2, kind: POLICE, institution: Q}\n- " + receiver;
        refuses(new RuleSetFixture(folder).change("receivers: []", list), "receivers: " + message);
    }

    private void refuses(RuleSetFixture text, String message) {
        assertThatIllegalStateException()
                .isThrownBy(text::asSecond)
                .withMessageContaining("rule-set-2.yaml")
                .withMessageContaining(message);
    }
}
