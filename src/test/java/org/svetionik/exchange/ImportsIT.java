package org.svetionik.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.svetionik.exchange.writing.Counts;
import org.svetionik.store.TestStore;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE, properties = "svetionik.data=target/test-data")
class ImportsIT {

    private static final Path REFERENCE = Path.of("src/main/resources/packages/serbia-reference");

    @Autowired
    private Imports imports;

    @Autowired
    private Exports exports;

    @Autowired
    private Driver driver;

    @TempDir
    private Path folder;

    @BeforeEach
    void clear() {
        TestStore.clear();
    }

    @Test
    void takesTheReferencePackageWithoutAReject() throws IOException {
        ImportResult result = imports.run(REFERENCE, ImportOrigin.REFERENCE, progress -> {});
        assertThat(result.counts()).isEqualTo(new Counts(546, 546, 0, 0, 0, 0));
        assertThat(count("District")).isEqualTo(18);
        assertThat(count("Municipality")).isEqualTo(188);
        assertThat(count("Institution")).isEqualTo(62);
        assertThat(count("Indicator")).isEqualTo(76);
        assertThat(count("Duty")).isEqualTo(10);
        assertThat(count("PublishedFigure")).isEqualTo(187);
        exports.write(folder, file -> {});
        System.out.println(result.reports());
    }

    private long count(String label) {
        return driver.executableQuery("MATCH (n:" + label + ") RETURN count(n) AS n")
                .execute()
                .records()
                .get(0)
                .get("n")
                .asLong();
    }
}
