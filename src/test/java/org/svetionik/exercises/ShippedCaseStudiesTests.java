package org.svetionik.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.svetionik.exchange.checking.PersonalIdentifiers;
import org.svetionik.exercises.ShippedCaseStudies.Study;

class ShippedCaseStudiesTests {

    private static final Path REFERENCE = Path.of("src/main/resources/packages/serbia-reference");
    private static final Pattern SOURCE = Pattern.compile("[A-Z0-9]+ https://\\S+");
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}]+");

    private static final Map<String, NamedCsvRecord> CATALOGUE =
            rows("indicators.csv").stream().collect(Collectors.toMap(row -> row.getField("code"), row -> row));

    private static List<NamedCsvRecord> rows(String table) {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(REFERENCE.resolve(table))) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static Stream<Study> studies() {
        return ShippedCaseStudies.all().stream();
    }

    @Test
    void coverTheFormsAndTwoThatAreNone() {
        assertThat(studies().map(study -> Objects.toString(study.key().form())))
                .contains("BEGGING", "FORCED_MARRIAGE", "LABOUR", "SEXUAL", "CRIMINALITY")
                .filteredOn("null"::equals)
                .hasSize(2);
        assertThat(studies().map(Study::caseStudyCode)).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void askForEveryStep() {
        assertThat(studies().map(study -> study.key().step())).contains(ExerciseStep.values());
    }

    @ParameterizedTest
    @MethodSource("studies")
    void sayThatTheyAreInvented(Study study) {
        assertThat(study.text().en()).startsWith("This story is invented.");
        assertThat(study.text().sr()).startsWith("Ova priča je izmišljena.");
    }

    @ParameterizedTest
    @MethodSource("studies")
    void keepTheRulesForThoseOfTrainers(Study study) {
        ExerciseTexts texts =
                new ExerciseTexts(text -> !PersonalIdentifiers.mask(text).equals(text));
        assertThat(study.input().checked(texts)).isEqualTo(study.input());
    }

    @ParameterizedTest
    @MethodSource("studies")
    void offerIndicatorsOfTheCatalogueFewOfThemRight(Study study) {
        assertThat(CATALOGUE).containsKeys(study.offered().toArray(String[]::new));
        assertThat(study.key().marked())
                .hasSizeLessThanOrEqualTo(study.offered().size() / 2);
    }

    /** The step is that of the most urgent sign, and risk factors alone never leave the school (ESP). */
    @ParameterizedTest
    @MethodSource("studies")
    void askForTheStepOfTheMostUrgentSign(Study study) {
        Set<String> urgencies = study.key().marked().stream()
                .map(CATALOGUE::get)
                .filter(row -> !row.getField("kind").equals("RISK_FACTOR"))
                .map(row -> row.getField("urgency"))
                .collect(Collectors.toSet());
        ExerciseStep expected = urgencies.contains("EMERGENCY")
                ? ExerciseStep.EMERGENCY
                : urgencies.contains("URGENT_24H")
                        ? ExerciseStep.REFER
                        : urgencies.isEmpty() ? ExerciseStep.MONITOR : ExerciseStep.CONSULT;
        assertThat(study.key().step()).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("studies")
    void nameTheirSources(Study study) {
        assertThat(study.key().sources())
                .isNotEmpty()
                .allMatch(source -> SOURCE.matcher(source).matches());
    }

    @ParameterizedTest
    @MethodSource("studies")
    void nameNoPlaceAndWriteSerbianInLatinLetters(Study study) {
        Set<String> places = Stream.of("districts.csv", "municipalities.csv")
                .flatMap(table -> rows(table).stream())
                .map(row -> row.getField("name_sr_latn").toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(HashSet::new));
        assertThat(places).hasSizeGreaterThan(150).contains("bor");
        for (String text :
                List.of(study.text().sr(), study.text().en(), study.title().sr())) {
            assertThat(WORDS.split(text.toLowerCase(Locale.ROOT))).doesNotContainAnyElementsOf(places);
        }
        assertThat(study.text().sr() + study.key().explanation().sr())
                .matches("[\\p{IsLatin}\\p{IsCommon}]+")
                .doesNotContainPattern("[qwxyQWXY]");
    }
}
