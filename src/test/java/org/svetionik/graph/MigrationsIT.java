package org.svetionik.graph;

import static org.assertj.core.api.Assertions.assertThat;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.ValidationResult.Outcome;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.svetionik.store.TestStore;

class MigrationsIT {

    private static final List<String> AREAS_OF_2021 = List.of(
            "BEHAVIOUR_2021",
            "PHYSICAL_APPEARANCE_2021",
            "HEALTH_2021",
            "COMMUNICATION_2021",
            "RELATIONSHIPS_2021",
            "ENVIRONMENT_2021");

    private final Migrations migrations = new MigrationsConfiguration().migrations(TestStore.driver());

    @BeforeEach
    void startEmpty() {
        TestStore.clear();
        migrations.clearCache();
    }

    @Test
    void applyOnceInOrder() {
        assertThat(migrations.apply().orElseThrow().getValue()).isEqualTo("017");
        assertThat(migrations.info().getElements())
                .hasSize(CypherFile.migrations().size());
        assertThat(migrations.validate().getOutcome()).isEqualTo(Outcome.VALID);
    }

    @Test
    void seedEveryGroupOfTheCatalogue() throws IOException {
        migrations.apply();
        assertThat(groupsWithASet()).hasSize(groupsOfTheCatalogue().size() + AREAS_OF_2021.size());
        assertThat(groupsWithASet()).containsAll(groupsOfTheCatalogue()).containsAll(AREAS_OF_2021);
    }

    @Test
    void areTakenUpAgainAfterAStartThatWasKilled() {
        TestStore.driver()
                .executableQuery("CREATE (:__Neo4jMigrationsLock {id: 'killed', name: 'John Doe'})")
                .execute();
        new StoreMigration(TestStore.driver(), migrations, Duration.ofMillis(500)).afterSingletonsInstantiated();
        assertThat(migrations.info().getElements())
                .hasSize(CypherFile.migrations().size());
    }

    private static List<String> groupsWithASet() {
        return TestStore.driver()
                .executableQuery(
                        "MATCH (g:IndicatorGroup)-[:OF_SET]->(:IndicatorSet) RETURN g.indicatorGroupCode AS code")
                .execute()
                .records()
                .stream()
                .map(row -> row.get("code").asString())
                .toList();
    }

    private static List<String> groupsOfTheCatalogue() throws IOException {
        Path catalogue = Path.of("src/main/resources/packages/serbia-reference/indicators.csv");
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(catalogue)) {
            return rows.stream().map(row -> row.getField("group")).distinct().toList();
        }
    }
}
