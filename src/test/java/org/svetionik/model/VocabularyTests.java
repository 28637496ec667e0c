package org.svetionik.model;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VocabularyTests {

    private final GraphModel model = GraphModel.load();

    @Test
    void areThoseThatPropertiesNameAndTheSectors() {
        Set<String> named = new TreeSet<>(Set.of("Sector"));
        Stream.concat(
                        model.nodes().values().stream().map(NodeType::properties),
                        model.relationships().values().stream().map(RelationshipType::properties))
                .flatMap(properties -> properties.values().stream())
                .map(Property::vocabulary)
                .filter(Objects::nonNull)
                .forEach(named::add);
        assertThat(model.vocabularies().keySet()).isEqualTo(named);
    }

    @Test
    void countEveryKindOfInstitutionUnderOneSector() {
        assertThat(model.vocabulary("InstitutionKind").values().values())
                .allSatisfy(kind -> assertThat(values("Sector")).contains(kind.sector()));
    }

    @Test
    void letAnyKindOfInstitutionGiveADuty() {
        assertThat(values("DutyGiver")).isEqualTo(with(values("InstitutionKind"), "ANY"));
    }

    @Test
    void letIndicatorsPointToEveryFormAndTwoMore() {
        assertThat(values("IndicatorForm")).isEqualTo(with(values("ExploitationForm"), "ANY", "ONLINE_SEXUAL"));
    }

    @Test
    void coverTheFormsOfTheCatalogue() throws IOException {
        Path catalogue = Path.of("src/main/resources/packages/serbia-reference/indicators.csv");
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(catalogue)) {
            assertThat(rows.stream()
                            .flatMap(row ->
                                    Stream.of(row.getField("exploitation_forms").split(";", -1))))
                    .isNotEmpty()
                    .isSubsetOf(values("IndicatorForm"));
        }
    }

    private List<String> values(String vocabulary) {
        return List.copyOf(model.vocabulary(vocabulary).values().keySet());
    }

    private static List<String> with(List<String> values, String... further) {
        List<String> all = new ArrayList<>(values);
        all.addAll(List.of(further));
        return all;
    }
}
