package org.svetionik.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.svetionik.graph.Fixture;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventLogsIT {

    @Autowired
    private EventLogs logs;

    @Value("${svetionik.audit.folder}")
    private Path audit;

    @TempDir
    private Path folder;

    @BeforeAll
    void fill(@Autowired Driver driver) {
        Fixture.load(driver, "small");
        driver.executableQuery("MATCH (fact) SET fact.importedAt = datetime('2026-02-01T00:00:00Z')")
                .execute();
        driver.executableQuery("MATCH ()-[fact:APPEARS_IN]->() SET fact.importedAt = datetime('2026-02-01T00:00:00Z')")
                .execute();
    }

    private List<String> entries() throws IOException {
        try (Stream<Path> segments = Files.list(audit)) {
            Path last = segments.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .reduce((one, next) -> next)
                    .orElseThrow();
            return Files.readAllLines(last).stream()
                    .filter(line -> line.contains("export of the event log"))
                    .toList();
        }
    }

    @Test
    void writesTheGraphOfTheStoreAndRecordsThat() throws IOException {
        Path file = folder.resolve("log.json");
        assertThat(logs.write(file, null)).containsEntry("referral sent", 3L).containsEntry("decision", 1L);
        JsonNode log = JsonMapper.shared().readTree(Files.readString(file));
        assertThat(OcelRules.broken(log)).isEmpty();
        List<String> entries = entries();
        assertThat(entries.get(entries.size() - 2)).contains("begins\"").contains("\"who\":\"command:");
        assertThat(entries.get(entries.size() - 1))
                .contains("ends\"")
                .contains("\"referral sent\":3")
                .doesNotContain("ST-1");
    }

    @Test
    void knowsNoMoreThanTheDayAskedFor() throws IOException {
        assertThat(logs.write(folder.resolve("early.json"), LocalDate.parse("2026-01-12")))
                .containsEntry("referral sent", 1L)
                .containsEntry("opening", 2L)
                .doesNotContainKey("decision");
    }
}
