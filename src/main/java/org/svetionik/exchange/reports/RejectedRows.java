package org.svetionik.exchange.reports;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.util.FileSystemUtils;
import org.svetionik.exchange.checking.Header;
import org.svetionik.exchange.checking.PersonalIdentifiers;
import org.svetionik.exchange.reading.CsvRecord;

/** The rejected rows of an import, each once, in files like those that they came from. */
final class RejectedRows implements Closeable {

    private final Path folder;
    private final Path rows;
    private final Map<String, Writer> files = new LinkedHashMap<>();

    RejectedRows(Path folder) throws IOException {
        this.folder = folder;
        this.rows = folder.resolve("rejected");
        Files.deleteIfExists(folder.resolve(Reports.REJECTED));
        FileSystemUtils.deleteRecursively(rows);
        Files.createDirectories(rows);
    }

    void add(Header header, CsvRecord row) throws IOException {
        Writer file = files.get(header.table().name());
        if (file == null) {
            file = Files.newBufferedWriter(file(header.table().name()));
            files.put(header.table().name(), file);
            file.append(PersonalIdentifiers.mask(header.text())).append('\n');
        }
        file.append(row.closed()).append('\n');
    }

    /** Puts the files into one zip, which is there only when it is whole. */
    void pack() throws IOException {
        close();
        Path part = folder.resolve(Reports.REJECTED + ".part");
        try (OutputStream out = Files.newOutputStream(part);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String table : files.keySet()) {
                zip.putNextEntry(new ZipEntry(table + ".csv"));
                Files.copy(file(table), zip);
            }
        }
        FileSystemUtils.deleteRecursively(rows);
        Files.move(part, folder.resolve(Reports.REJECTED), StandardCopyOption.ATOMIC_MOVE);
    }

    private Path file(String table) {
        return rows.resolve(table + ".csv");
    }

    @Override
    public void close() throws IOException {
        for (Writer file : files.values()) {
            file.close();
        }
    }
}
