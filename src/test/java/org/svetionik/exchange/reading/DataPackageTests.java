package org.svetionik.exchange.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataPackageTests {

    private static final List<String> TABLES = List.of("districts", "cases");

    @TempDir
    private Path folder;

    @Test
    void findsTheTablesOfAFolderInTheirOrder() throws IOException {
        Files.writeString(folder.resolve("cases.csv"), "code\n");
        Files.writeString(folder.resolve("districts.csv"), "code\n");
        Files.writeString(folder.resolve("README.md"), "");
        DataPackage found = DataPackage.open(folder, TABLES);
        assertThat(found.files()).extracting(TableFile::name).containsExactly("districts.csv", "cases.csv");
        assertThat(found.ignored()).containsExactly("README.md");
    }

    @Test
    void findsTheTablesOfAZipAtItsTopOrInOneFolder() throws IOException {
        assertThat(names(zip("cases.csv", "districts.csv"))).containsExactly("districts.csv", "cases.csv");
        assertThat(names(zip("export/cases.csv", "export/datapackage.json"))).containsExactly("cases.csv");
    }

    @Test
    void ignoresAndNamesOtherEntries() throws IOException {
        try (DataPackage found = DataPackage.open(
                zip("cases.csv", "a/b/cases.csv", "../districts.csv", "/districts.csv", "notes.txt"), TABLES)) {
            assertThat(found.files()).extracting(TableFile::name).containsExactly("cases.csv");
            assertThat(found.ignored())
                    .containsExactlyInAnyOrder("a/b/cases.csv", "../districts.csv", "/districts.csv", "notes.txt");
        }
    }

    @Test
    void refusesWhatIsNoPackage() throws IOException {
        Path text = Files.writeString(folder.resolve("package.zip"), "no zip");
        assertThatThrownBy(() -> DataPackage.open(text, TABLES)).hasMessage("The package is not a zip");
        assertThatThrownBy(() -> DataPackage.open(folder.resolve("none"), TABLES))
                .hasMessage("There is no package at this path");
        assertThatThrownBy(() -> DataPackage.open(zip("notes.txt"), TABLES))
                .hasMessage("The package holds no table of the interchange");
    }

    @Test
    void refusesAZipOfVeryManyEntries() {
        String[] names = new String[1_001];
        for (int i = 0; i < names.length; i++) {
            names[i] = "entry" + i;
        }
        assertThatThrownBy(() -> DataPackage.open(zip(names), TABLES)).isInstanceOf(UnreadablePackage.class);
    }

    @Test
    void readsWhetherThePackageIsInvented() throws IOException {
        Files.writeString(folder.resolve("cases.csv"), "code\n");
        assertThat(DataPackage.open(folder, TABLES).description().invented()).isFalse();
        Files.writeString(folder.resolve(Description.FILE), "{\"invented\": true}");
        assertThat(DataPackage.open(folder, TABLES).description().invented()).isTrue();
    }

    @Test
    void refusesMoreBytesThanTheLimitWhateverThePackageSays() {
        InputStream stream = new Meter(1_000).counted(new ByteArrayInputStream(new byte[1_001]));
        assertThatThrownBy(stream::readAllBytes).hasMessage("The package unpacks to more than 1000 bytes");
    }

    private List<String> names(Path zip) throws IOException {
        try (DataPackage found = DataPackage.open(zip, TABLES)) {
            return found.files().stream().map(TableFile::name).toList();
        }
    }

    private Path zip(String... names) throws IOException {
        Path file = Files.createTempFile(folder, "package", ".zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
            }
        }
        return file;
    }
}
