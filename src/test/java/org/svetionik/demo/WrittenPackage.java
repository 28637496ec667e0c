package org.svetionik.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.svetionik.demo.country.ResourceTable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An invented package as tests read it. */
record WrittenPackage(Path folder) {
    static WrittenPackage write(Path folder, DemoOptions options) {
        try {
            InventedCountry.write(folder, options, rows -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WrittenPackage(folder);
    }

    List<NamedCsvRecord> rows(String table) {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(folder.resolve(table + ".csv"))) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long count(String table) {
        try (Stream<String> lines = Files.lines(folder.resolve(table + ".csv"))) {
            return lines.count() - 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The codes of a table, those of the reference package included. */
    Set<String> codes(String table) {
        Set<String> codes = new TreeSet<>();
        if (WrittenPackage.class.getResource("/packages/serbia-reference/" + table + ".csv") != null) {
            ResourceTable.rows("/packages/serbia-reference/" + table + ".csv")
                    .forEach(row -> codes.add(row.getField("code")));
        }
        if (Files.exists(folder.resolve(table + ".csv"))) {
            rows(table).forEach(row -> codes.add(row.getField("code")));
        }
        return codes;
    }

    Map<String, String> contents() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.collect(Collectors.toMap(
                    file -> file.getFileName().toString(), WrittenPackage::text, (a, b) -> a, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode truth() {
        return JsonMapper.shared().readTree(folder.resolve("truth.json"));
    }
}
