package org.svetionik.gaps;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.svetionik.gaps.register.GapAct;
import org.svetionik.model.GraphModel;
import org.svetionik.rules.RuleSet;
import org.svetionik.wording.Language;
import org.svetionik.wording.Texts;

class DefinitionTextsTests {

    private static final String SUPPRESSED = "SUPPRESSED.finding";
    private static final Set<String> NAME_OF_THE_CENTRE = Set.of("kind.VICTIM_PROTECTION_CENTRE");
    private static final Pattern VICTIM = Pattern.compile("victim|žrta?v|жрта?в", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");

    private final Texts texts = Texts.of("/gaps/definitions");

    @ParameterizedTest
    @ValueSource(strings = {"definitions_en", "definitions_sr_Latn"})
    void nameEveryKindStateAndActAndNothingElse(String file) {
        Set<String> keys = new TreeSet<>(
                Set.of(SUPPRESSED, "SUPPRESSED.closes", "CLOSED.finding", "CLOSED.closes", "status.CLOSED"));
        keys.addAll(ofKinds("title", "meaning", "basis"));
        keys.add("kind.ANY");
        GraphModel.load().vocabulary("InstitutionKind").values().keySet().forEach(kind -> keys.add("kind." + kind));
        keys.addAll(named("severity", Severity.values()));
        keys.addAll(named("status", FindingStatus.values()));
        keys.addAll(named("act", GapAct.values()));
        assertThat(patterns(file).keySet()).isEqualTo(keys);
    }

    @Test
    void giveEveryKindAFormulaAndItsSources() {
        assertThat(patterns("formulas").keySet()).isEqualTo(ofKinds("formula", "sources"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"definitions_en", "definitions_sr_Latn", "formulas"})
    void areFilledAndParse(String file) {
        patterns(file).forEach((key, pattern) -> {
            assertThat(pattern.replace("''", "")).as(key).doesNotContain("'");
            assertThat(new MessageFormat(pattern, ULocale.ENGLISH).getArgumentNames())
                    .as(key)
                    .isEqualTo(key.equals(SUPPRESSED) ? Set.of("title", "first", "hasSecond") : Set.of());
            assertThat(pattern).as(key).isNotBlank().isEqualTo(pattern.strip());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"definitions_en", "definitions_sr_Latn", "formulas"})
    void callNobodyAVictim(String file) {
        patterns(file)
                .forEach((key, pattern) ->
                        assertThat(VICTIM.matcher(pattern).find()).as(key).isEqualTo(NAME_OF_THE_CENTRE.contains(key)));
    }

    @ParameterizedTest
    @EnumSource(GapKind.class)
    void stateTheSameNumbersInEveryLanguage(GapKind kind) {
        assertThat(numbers(meaning("definitions_sr_Latn", kind)))
                .containsExactlyInAnyOrderElementsOf(numbers(meaning("definitions_en", kind)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            DUTY_UNMET, windowMonths dutyMinimum dutyDefaultHours
            LATE_ACKNOWLEDGEMENT, windowMonths acknowledgementMinimum acknowledgementLimit acknowledgementFloorHours
            UNANSWERED_REFERRALS, unansweredEmergencyHours unansweredHours unansweredMinimum
            NO_FEEDBACK, windowMonths feedbackMinimum feedbackHours feedbackLimit
            EXPECTED_TIE_ABSENT, windowMonths absentTieProbability
            SILENT_UNIT, windowMonths silentLimit silentMinExpected silentMinUnits silentMinCases
            SINGLE_POINT_OF_FAILURE, windowMonths dependentSchools
            DORMANT_TEAM, windowMonths
            NO_AGREEMENT, windowMonths agreementWarningDays
            UNTRAINED, trainingMonths trainedShare
            SIGNS_NOT_ESCALATED, windowMonths signDays signWindowDays signLimitDays urgentSignLimitDays
            SKIPPED_STEP, windowMonths skippedMinimum skippedLimit
            PING_PONG, windowMonths pingPongHandOffs
            NO_LEAD, leadLimitDays
            BACKLOG, windowMonths backlogDays backlogMinimum backlogLimit
            CHANNEL_DROP, channelMonths channelReferenceMonths channelRunLength channelMinimum
            CONFLICTING_DECISIONS, windowMonths
            NO_SAFETY_NET, windowMonths safetyNetDays
            OUTCOME_DIFFERS, windowMonths outcomeMinimum""")
    void stateTheLimitsOfTheRules(GapKind kind, String limits) throws ReflectiveOperationException {
        List<Integer> numbers = numbers(meaning("definitions_en", kind));
        for (String limit : limits.split(" ", -1)) {
            assertThat(numbers).as(limit).contains(stated(limit));
        }
    }

    @Test
    void areWrittenInCyrillicToTheLastLetter() {
        for (String key : texts.keys(Language.SR_CYRL)) {
            assertThat(LATIN.matcher(texts.say(key, Language.SR_CYRL, hidden("yes", "Sud")))
                            .find())
                    .as(key)
                    .isFalse();
        }
    }

    @Test
    void hideTheNumbersBehindOneInstitutionOrTwo() {
        assertThat(texts.say(SUPPRESSED, Language.EN, hidden("yes", "Sud")))
                .startsWith("Naziv: Škola and Sud. The numbers");
        assertThat(texts.say(SUPPRESSED, Language.EN, hidden("no", ""))).startsWith("Naziv: Škola. The numbers");
        assertThat(texts.say(SUPPRESSED, Language.SR_LATN, hidden("yes", "Sud")))
                .startsWith("Naziv: Škola i Sud. Brojevi");
    }

    @ParameterizedTest
    @EnumSource(GapKind.class)
    void dateEverySourceOrSayThatItHasNoDate(GapKind kind) {
        String sources = Objects.requireNonNull(patterns("formulas").get(kind + ".sources"));
        assertThat(sources.split("; ", -1))
                .allSatisfy(source -> assertThat(source).containsPattern("\\b(19|20)\\d\\d\\b|, undated$"));
    }

    private static Map<String, Object> hidden(String hasSecond, String second) {
        return Map.of("title", "Naziv", "first", "Škola", "hasSecond", hasSecond, "second", second);
    }

    /** A limit of the rules as a text states it: a share in percent, more than two days of hours in days. */
    private static int stated(String limit) throws ReflectiveOperationException {
        double value = ((Number) RuleSet.class.getDeclaredMethod(limit).invoke(RuleSet.first())).doubleValue();
        if (value < 1) {
            return (int) Math.round(100 * value);
        }
        return (int) (limit.endsWith("Hours") && value > 48 ? value / 24 : value);
    }

    private static String meaning(String file, GapKind kind) {
        return Objects.requireNonNull(patterns(file).get(kind + ".meaning"));
    }

    private static List<Integer> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(Integer::valueOf)
                .toList();
    }

    private static Set<String> ofKinds(String... parts) {
        Set<String> keys = new TreeSet<>();
        for (GapKind kind : GapKind.values()) {
            Arrays.stream(parts).forEach(part -> keys.add(kind + "." + part));
        }
        return keys;
    }

    private static List<String> named(String group, Enum<?>... values) {
        return Stream.of(values).map(value -> group + "." + value.name()).toList();
    }

    private static Map<String, String> patterns(String name) {
        try (InputStream in = DefinitionTextsTests.class.getResourceAsStream("/gaps/" + name + ".properties")) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(Objects.requireNonNull(in), UTF_8));
            Map<String, String> patterns = new TreeMap<>();
            properties.stringPropertyNames().forEach(key -> patterns.put(key, properties.getProperty(key)));
            return patterns;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
