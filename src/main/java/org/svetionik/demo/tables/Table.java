package org.svetionik.demo.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** One CSV file of the package, written row by row: UTF-8, LF, an empty cell for null. */
final class Table implements Closeable {
    private final CsvWriter writer;
    private final int width;
    private final LongConsumer progress;
    private long rows;

    Table(Path folder, String name, LongConsumer progress, String header) throws IOException {
        this.progress = progress;
        String[] columns = header.split(",");
        width = columns.length;
        writer = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(folder.resolve(name + ".csv"), StandardCharsets.UTF_8);
        writer.writeRecord(columns);
    }

    void row(@Nullable Object... cells) {
        if (cells.length != width) {
            throw new IllegalArgumentException(cells.length + " cells for " + width + " columns");
        }
        String[] text = new String[cells.length];
        for (int i = 0; i < cells.length; i++) {
            Object cell = cells[i];
            text[i] = cell == null ? "" : cell.toString();
        }
        writer.writeRecord(text);
        if (++rows % 1_000 == 0) {
            progress.accept(1_000);
        }
    }

    @Override
    public void close() throws IOException {
        writer.close();
        progress.accept(rows % 1_000);
    }
}
