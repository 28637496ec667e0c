package org.svetionik.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.svetionik.graph.BadRequest;
import org.svetionik.graph.Fixture;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HandOffsIT {

    @Autowired
    private HandOffs handOffs;

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

    private List<String> entries(String what) throws IOException {
        try (Stream<Path> segments = Files.list(audit)) {
            Path last = segments.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .reduce((one, next) -> next)
                    .orElseThrow();
            return Files.readAllLines(last).stream()
                    .filter(line -> line.contains(what))
                    .toList();
        }
    }

    @Test
    void writesEveryFormatAndRecordsForWhom() throws IOException {
        for (Format format : Format.values()) {
            handOffs.write(folder, new HandOff(format, Networks.ANALYST, null, null));
        }
        assertThat(StixRules.broken(JsonMapper.shared().readTree(Files.readString(folder.resolve("cases.stix.json")))))
                .isEmpty();
        assertThat(XmlRules.brokenInGexf(Files.readString(folder.resolve("network.gexf"))))
                .isEmpty();
        assertThat(folder.resolve("network.graphml")).exists();
        assertThat(folder.resolve("edges.csv")).exists();
        assertThat(folder.resolve("htcds-cases.csv")).exists();
        List<String> entries = entries("hand-off as STIX");
        assertThat(entries.get(0))
                .contains("begins\"")
                .contains("\"who\":\"command:")
                .contains("\"role\":\"ANALYST\"")
                .contains("\"purpose\":\"NETWORKS\"");
        assertThat(entries.get(1)).contains("ends\"").contains("\"incident\":");
    }

    @Test
    void leavesNoFileWhereItRefuses() {
        assertThatThrownBy(() -> handOffs.write(
                        folder.resolve("none"), new HandOff(Format.STIX, Networks.WITHOUT_PURPOSE, null, null)))
                .isInstanceOf(BadRequest.class);
        assertThat(folder.resolve("none")).isEmptyDirectory();
    }
}
