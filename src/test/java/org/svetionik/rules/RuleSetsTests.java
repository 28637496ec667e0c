package org.svetionik.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.svetionik.rules.Responsible.Territory;

class RuleSetsTests {

    private static final Map<String, Object> DEFAULTS = Map.ofEntries(
            Map.entry("version", 1),
            Map.entry("windowMonths", 12),
            Map.entry("identifiers", Set.of("VICTIM_PROTECTION_CENTRE")),
            Map.entry("proxies", Set.of("VU-02", "VU-06", "VU-08", "FL-05")),
            Map.entry("dutyMinimum", 3),
            Map.entry("dutyDefaultHours", 720),
            Map.entry("priorityDays", 60),
            Map.entry("acknowledgementMinimum", 5),
            Map.entry("acknowledgementLimit", 0.20),
            Map.entry("acknowledgementFloorHours", 1),
            Map.entry("unansweredEmergencyHours", 24),
            Map.entry("unansweredHours", 720),
            Map.entry("unansweredMinimum", 3),
            Map.entry("feedbackMinimum", 5),
            Map.entry("feedbackHours", 720),
            Map.entry("feedbackLimit", 0.50),
            Map.entry("absentTieProbability", 0.05),
            Map.entry("silentLimit", 0.95),
            Map.entry("silentRatio", 0.5),
            Map.entry("silentMinExpected", 3.0),
            Map.entry("silentGreatestShape", 10000.0),
            Map.entry("silentMinUnits", 10),
            Map.entry("silentMinCases", 10),
            Map.entry("dependentSchools", 5),
            Map.entry("agreementWarningDays", 90),
            Map.entry("trainingMonths", 24),
            Map.entry("trainedShare", 0.25),
            Map.entry("signDays", 3),
            Map.entry("signWindowDays", 60),
            Map.entry("signLimitDays", 7),
            Map.entry("urgentSignLimitDays", 1),
            Map.entry("skippedMinimum", 5),
            Map.entry("skippedLimit", 0.10),
            Map.entry("pingPongHandOffs", 3),
            Map.entry("leadLimitDays", 1),
            Map.entry("backlogDays", 90),
            Map.entry("backlogMinimum", 5),
            Map.entry("backlogLimit", 0.10),
            Map.entry("channelMonths", 12),
            Map.entry("channelReferenceMonths", 24),
            Map.entry("channelRunLength", 100),
            Map.entry("channelMinimum", 12),
            Map.entry("safetyNetDays", 7),
            Map.entry("childAge", 18),
            Map.entry("outcomeMinimum", 10),
            Map.entry("receivers", List.of()));

    @TempDir
    Path folder;

    @Test
    void comesWithTheDefaultsOfTheDefinitions() throws ReflectiveOperationException {
        RuleSet first = new RuleSets(null).of(1);
        for (RecordComponent component : RuleSet.class.getRecordComponents()) {
            assertThat(component.getAccessor().invoke(first))
                    .as(component.getName())
                    .isEqualTo(DEFAULTS.get(component.getName()));
        }
        assertThat(first.fingerprint()).isEqualTo("fcb90487e41cffd4f2879be8ec10ffcd5a160e366f2c606d7a4734d16e58995b");
    }

    @Test
    void takesFurtherVersionsFromAFolder() {
        new RuleSetFixture(folder)
                .set("dutyMinimum", "3", "4")
                .change("version: 1\n", "version: 7\n")
                .write("rule-set-7.yaml");
        RuleSets sets = new RuleSets(folder);
        assertThat(sets.versions()).containsExactly(1, 7);
        assertThat(sets.newest().version()).isEqualTo(7);
        assertThat(sets.newest().dutyMinimum()).isEqualTo(4);
        assertThat(sets.of(1).dutyMinimum()).isEqualTo(3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sets.of(2))
                .withMessage("No rule set 2; there are [1, 7]");
    }

    @Test
    void givesEachContentAFingerprintThatWordsDoNotChange() {
        String first = RuleSet.first().fingerprint();
        RuleSet other = new RuleSetFixture(folder)
                .change("[VU-02, VU-06, VU-08, FL-05]", "[FL-05, VU-08, VU-06, VU-02]")
                .change("in which the hand-off was due and never made", "of which no hand-off was made")
                .asSecond();
        assertThat(other.fingerprint()).hasSize(64).isNotEqualTo(first);
        assertThat(copyAs(other, 1)).isEqualTo(first);
    }

    private static String copyAs(RuleSet rules, int version) {
        try {
            var components = RuleSet.class.getRecordComponents();
            Class<?>[] types = new Class<?>[components.length];
            Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                values[i] = i == 0 ? version : components[i].getAccessor().invoke(rules);
            }
            return RuleSet.class
                    .getDeclaredConstructor(types)
                    .newInstance(values)
                    .fingerprint();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void readsResponsibleReceivers() {
        RuleSet rules = new RuleSetFixture(folder).change("receivers: []", """
                receivers:
                  - {territory: NATIONAL, kind: POLICE, institution: P}
                  - {territory: DISTRICT, place: D1, kind: POLICE, institution: Q}""").asSecond();
        assertThat(rules.receivers())
                .containsExactly(
                        new Responsible(Territory.DISTRICT, "D1", "POLICE", "Q"),
                        new Responsible(Territory.NATIONAL, "", "POLICE", "P"));
    }

    @ParameterizedTest
    @CsvSource({
        "1, rule-set-1.yaml, version 1 comes with the program and is not replaced; give yours the next number",
        "2, rule-set-3.yaml, version is 2; the file of version N is named rule-set-N.yaml",
        "2, rule-set-02.yaml, version is 2; the file of version N is named rule-set-N.yaml",
        "2, rule-set-2.yml, version is 2; the file of version N is named rule-set-N.yaml",
        "0, rule-set-0.yaml, version is 0; it is a whole number from 1 on",
        "two, rule-set-2.yaml, version is \"two\"; it is a whole number from 1 on"
    })
    void refusesAVersion(String version, String name, String message) {
        new RuleSetFixture(folder)
                .change("version: 1\n", "version: " + version + "\n")
                .write(name);
        assertThatIllegalStateException()
                .isThrownBy(() -> new RuleSets(folder))
                .withMessageContaining(name)
                .withMessageContaining(message);
    }

    @Test
    void refusesAFolderThatIsNone() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new RuleSets(folder.resolve("none")))
                .withMessageContaining("The folder of rule sets is no folder");
    }
}
