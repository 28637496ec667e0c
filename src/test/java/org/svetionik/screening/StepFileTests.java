package org.svetionik.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.svetionik.screening.Signs.RULES;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.svetionik.wording.Language;
import org.svetionik.wording.Texts;

class StepFileTests {

    private static final Texts TEXTS = Texts.of("/screening/steps");

    @TempDir
    private Path folder = Path.of("");

    private StepRules second(String old, String changed) throws IOException {
        String first = Files.readString(Path.of("src/main/resources/screening/steps-1.yaml"));
        assertThat(first).contains(old);
        Files.writeString(
                folder.resolve("steps-2.yaml"),
                first.replaceFirst("version: 1\n", "version: 2\n").replace(old, changed));
        return new ScreeningSettings(null, folder).rules(TEXTS);
    }

    @Test
    void takesTheNewestVersionOrTheOneThatIsNamed() throws IOException {
        assertThat(second("withinDays: 60", "withinDays: 90").version()).isEqualTo(2);
        assertThat(new ScreeningSettings(1, folder).rules(TEXTS).version()).isEqualTo(1);
        assertThatThrownBy(() -> new ScreeningSettings(3, folder).rules(TEXTS))
                .hasMessageContaining("No steps of version 3");
    }

    @Test
    void keepsTheFingerprintOfWhatDecidesWhateverTheWords() throws IOException {
        String before = RULES.fingerprint();
        assertThat(before).matches("[0-9a-f]{64}").isEqualTo(RULES.fingerprint());
        String sameRules =
                second("# Who must not be told", "# Whom to keep it from").fingerprint();
        assertThat(second("withinDays: 60", "withinDays: 90").fingerprint())
                .isNotEqualTo(before)
                .isNotEqualTo(sameRules);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kinds: [DIRECT_DISCLOSURE], proxies: INCLUDED} | kinds: [DIRECT_DISCLOSURE], urgencies: [EMERGENCY], proxies: INCLUDED} | no rule makes every DIRECT_DISCLOSURE an EMERGENCY
            urgencies: [URGENT_24H]}                       | urgencies: [URGENT_24H], proxies: INCLUDED}                             | lets a proxy
            urgencies: [URGENT_24H]}                       | urgencies: [URGENT_24H], means: [FORCE]}                                | means
            kinds: [WARNING_SIGN], urgencies: [ASSESS]     | kinds: [WARNING_SIGN, RISK_FACTOR], urgencies: [ASSESS]                 | lets a risk factor leave the school
            kinds: [WARNING_SIGN], urgencies: [ASSESS]     | urgencies: [ASSESS]                                                     | lets a risk factor leave the school
            days: 3, withinDays: 60                        | days: 3, withinDays: 1                                                  | more days than there are
            lookBackDays: 365                              | lookBackDays: 0                                                         | lookBackDays
            code: MILD_SIGN                                | code: OTHER_SIGN                                                        | OTHER_SIGN has no text
            party: PARENT                                  | party: TEACHER                                                          | TEACHER
            """)
    void refusesWhatBreaksARuleOfEveryVersion(String old, String changed, String fault) {
        assertThatThrownBy(() -> second(old, changed)).hasStackTraceContaining(fault);
    }

    @Test
    void refusesAVersionUnderAnotherName() throws IOException {
        Files.copy(Path.of("src/main/resources/screening/steps-1.yaml"), folder.resolve("steps-4.yaml"));
        assertThatThrownBy(() -> new ScreeningSettings(null, folder).rules(TEXTS))
                .hasMessageContaining("the file of version N is named steps-N.yaml");
    }

    @Test
    void givesEveryTextInBothLanguagesAndNoneThatNobodyReads() {
        assertThat(TEXTS.keys(Language.SR_LATN)).isEqualTo(TEXTS.keys(Language.EN));
        Set<String> codes = Stream.of(
                        RULES.rules().stream().map(rule -> "rule." + rule.code()),
                        RULES.mustNotBeTold().stream().map(caution -> "caution." + caution.code()),
                        RULES.phoneFirst().stream().map(telephone -> "phone." + telephone.code()),
                        RULES.dutySources().keySet().stream()
                                .flatMap(code -> Stream.of("duty." + code, "duty." + code + ".basis")))
                .flatMap(keys -> keys)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(TEXTS.keys(Language.EN)).containsAll(codes);
    }

    @Test
    void callsNobodyAVictimAndGivesNoProbability() {
        Stream<String> said = Stream.of(Language.EN, Language.SR_LATN)
                .flatMap(language -> TEXTS.keys(language).stream()
                        .filter(key -> !key.equals("kind.VICTIM_PROTECTION_CENTRE"))
                        .map(key -> TEXTS.say(
                                key,
                                language,
                                Map.of("withinDays", 60, "lookBackDays", 365, "kind", "", "basis", ""))));
        assertThat(said.toList())
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text)
                        .doesNotContainIgnoringCase("victim")
                        .doesNotContainIgnoringCase("žrtv")
                        .doesNotContainIgnoringCase("probabil")
                        .doesNotContainIgnoringCase("verovatno")
                        .doesNotContain("%"));
    }

    @Test
    void countsTheProxiesOfTheGaps() throws IOException {
        String gaps = Files.readString(Path.of("src/main/resources/rules/rule-set-1.yaml"));
        assertThat(gaps).contains("value: [VU-02, VU-06, VU-08, FL-05]");
        assertThat(RULES.proxies()).containsExactlyInAnyOrderElementsOf(List.of("VU-02", "VU-06", "VU-08", "FL-05"));
    }
}
