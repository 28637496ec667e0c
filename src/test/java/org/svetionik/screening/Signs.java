package org.svetionik.screening;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.svetionik.model.Days;
import org.svetionik.wording.Texts;
import org.svetionik.wording.Words;

/** Observations of the indicators of the reference package, and the rules that come with the program. */
final class Signs {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 16);
    static final Instant NOW = TODAY.atTime(12, 0).atZone(Days.ZONE).toInstant();
    static final StepRules RULES = new ScreeningSettings(1, null).rules(Texts.of("/screening/steps"));

    private static final Map<String, NamedCsvRecord> CATALOGUE = catalogue();

    private Signs() {}

    private static Map<String, NamedCsvRecord> catalogue() {
        Map<String, NamedCsvRecord> catalogue = new TreeMap<>();
        Path file = Path.of("src/main/resources/packages/serbia-reference/indicators.csv");
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            rows.forEach(row -> catalogue.put(row.getField("code"), row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return catalogue;
    }

    /** The codes of all indicators for which something holds. */
    static List<String> indicators(Predicate<NamedCsvRecord> holds) {
        return CATALOGUE.values().stream()
                .filter(holds)
                .map(row -> row.getField("code"))
                .toList();
    }

    /** An indicator seen at noon so many days ago, and written down at once. */
    static Sign seen(String indicator, int daysAgo) {
        NamedCsvRecord row = Objects.requireNonNull(CATALOGUE.get(indicator), indicator);
        LocalDate day = TODAY.minusDays(daysAgo);
        return new Sign(
                "OB-" + indicator + "-" + daysAgo,
                indicator,
                row.getField("group"),
                row.getField("kind"),
                row.getField("urgency"),
                day,
                day.atTime(12, 0).atZone(Days.ZONE).toInstant(),
                new Words(row.getField("label_en"), "", ""),
                false);
    }

    static Judgement judged(Sign... signs) {
        return Judgement.of(RULES, List.of(signs), NOW);
    }
}
