package org.svetionik.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.svetionik.demo.DemoOptions;
import org.svetionik.demo.InventedCountry;
import org.svetionik.demo.Size;
import org.svetionik.store.TestStore;

@OnAStore
class ExportsIT {

    @Autowired
    private Imports imports;

    @Autowired
    private Exports exports;

    @Autowired
    private Driver driver;

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void clear() {
        TestStore.clear();
        desk = new Desk(imports, driver);
    }

    @Test
    void givesTheReferencePackageBackByteForByte() throws IOException {
        desk.take(Packages.REFERENCE);
        assertRoundTrip();
    }

    @Test
    void givesAnInventedCountryBackByteForByteAndSaysThatItIsInvented() throws IOException {
        InventedCountry.write(folder.resolve("demo"), new DemoOptions(3, Size.SMALL, 9), rows -> {});
        desk.take(Packages.REFERENCE);
        ImportResult result = desk.take(folder.resolve("demo"));
        assertThat(result.counts().rejected()).isZero();
        assertThat(result.counts().created()).isEqualTo(result.counts().read());
        assertRoundTrip();
        assertThat(Files.readString(folder.resolve("first/datapackage.json"))).contains("\"invented\" : true");
    }

    @Test
    void keepsEveryCharacterOfAText() throws IOException {
        Packages.small(folder.resolve("package"))
                .with(
                        "districts",
                        "code,name_sr_latn,seat",
                        "D1,=HYPERLINK(1),\"a \"\"b\"\", c\"",
                        "D2,\"\tdva\r\n redа\r\", ");
        assertThat(desk.take(folder.resolve("package")).counts().rejected()).isZero();
        assertThat(desk.ask("MATCH (d:District {districtCode: 'D2'}) RETURN d.nameSrLatn + d.seat"))
                .isEqualTo("\tdva\r\n redа\r ");
        assertRoundTrip();
        assertThat(Files.readString(folder.resolve("first/districts.csv"))).contains("D1,=HYPERLINK(1),");
    }

    private void assertRoundTrip() throws IOException {
        exports.write(folder.resolve("first"), file -> {});
        TestStore.clear();
        ImportResult back = desk.take(folder.resolve("first"));
        assertThat(back.counts().rejected()).isZero();
        exports.write(folder.resolve("second"), file -> {});
        assertThat(contents(folder.resolve("second"))).isEqualTo(contents(folder.resolve("first")));
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                contents.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        assertThat(contents).hasSize(21);
        return contents;
    }
}
