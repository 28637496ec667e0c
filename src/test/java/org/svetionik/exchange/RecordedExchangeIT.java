package org.svetionik.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.svetionik.store.TestStore;

@OnAStore
class RecordedExchangeIT {

    @Autowired
    private Imports imports;

    @Autowired
    private Exports exports;

    @Autowired
    private Driver driver;

    @Value("${svetionik.audit.folder}")
    private Path log;

    @TempDir
    private Path folder;

    private ImportResult result;

    @BeforeEach
    void takeAPackage() {
        TestStore.clear();
        result = new Desk(imports, driver)
                .take(Packages.small(folder)
                        .with("students", "code,school_code,birth_year", "S1,A1,2010", "S2,A1,2011", "S3,A9,2011"));
    }

    private List<String> entries(String words) throws IOException {
        try (Stream<Path> segments = Files.list(log)) {
            Path last = segments.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .reduce((one, next) -> next)
                    .orElseThrow();
            return Files.readAllLines(last).stream()
                    .filter(line -> line.contains(words))
                    .toList();
        }
    }

    @Test
    void recordsThatAnImportBeginsAndHowManyRowsOfEachTableItWrote() throws IOException {
        List<String> entries = entries("import " + result.importId());
        assertThat(entries).hasSize(2).allMatch(entry -> entry.contains("\"kind\":\"WRITE\",\"who\":\"command:"));
        assertThat(entries.get(1))
                .contains("ends\",\"errors\":[],\"pseudonyms\":{}")
                .contains("\"students\":2")
                .doesNotContain("S1");
    }

    @Test
    void recordsThatAllWasExportedAndHowManyRowsOfEachTable() throws IOException {
        exports.write(folder.resolve("out"), file -> {});
        List<String> entries = entries("export of the whole graph");
        assertThat(entries.get(entries.size() - 2)).contains("begins\"");
        assertThat(entries.get(entries.size() - 1)).contains("ends\"").contains("\"students\":2");
    }
}
