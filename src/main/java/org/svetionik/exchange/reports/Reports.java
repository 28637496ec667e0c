package org.svetionik.exchange.reports;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.svetionik.exchange.checking.Header;
import org.svetionik.exchange.checking.PersonalIdentifiers;
import org.svetionik.exchange.checking.Problem;
import org.svetionik.exchange.reading.CsvRecord;
import org.svetionik.exchange.writing.Verdict;

/**
 * The reports of one import in its folder: {@code rejects.csv} with a line for each broken rule, {@code warnings.csv}, and the rejected
 * rows under their headers, to be corrected and imported again. What names a person outright is masked in all of them.
 */
public final class Reports implements Closeable {

    public static final String REJECTS = "rejects.csv";
    public static final String WARNINGS = "warnings.csv";
    public static final String REJECTED = "rejected.zip";

    private final CsvWriter rejects;
    private final CsvWriter warnings;
    private final RejectedRows rejected;

    /** Begins the reports anew, in place of those of an earlier run. */
    public Reports(Path folder) throws IOException {
        Files.createDirectories(folder);
        rejects = writer(folder.resolve(REJECTS));
        warnings = writer(folder.resolve(WARNINGS));
        rejected = new RejectedRows(folder);
        rejects.writeRecord("file", "line", "column", "rule", "message", "row");
        warnings.writeRecord("file", "line", "column", "rule", "message");
    }

    private static CsvWriter writer(Path file) throws IOException {
        return CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file);
    }

    /** What is wrong with a header. */
    public void reject(Header header) {
        CsvRecord text = new CsvRecord(Header.LINE, header.text(), false, false);
        header.problems().forEach(problem -> reject(file(header), problem, MaskedRow.of(text)));
    }

    /** What is wrong with a row, if anything, and what is odd about it. */
    public void add(Header header, Verdict verdict) throws IOException {
        if (verdict.isRejected()) {
            CsvRecord row = MaskedRow.of(verdict.row().record());
            verdict.problems().forEach(problem -> reject(file(header), problem, row));
            rejected.add(header, row);
        } else {
            verdict.warnings()
                    .forEach(
                            warning -> warn(file(header), verdict.row().record().line(), warning));
        }
    }

    /** A remark that stops nothing. */
    public void warn(String file, long line, Problem warning) {
        warnings.writeRecord(
                masked(file),
                Long.toString(line),
                masked(warning.column()),
                warning.rule().name(),
                masked(warning.message()));
    }

    private void reject(String file, Problem problem, CsvRecord row) {
        rejects.writeRecord(
                file,
                Long.toString(row.line()),
                masked(problem.column()),
                problem.rule().name(),
                masked(problem.message()),
                row.text());
    }

    /** Makes what was reported so far readable to others. */
    public void flush() throws IOException {
        rejects.flush();
        warnings.flush();
    }

    /** Ends the reports of an import that has read everything. */
    public void finish() throws IOException {
        flush();
        rejected.pack();
    }

    private static String file(Header header) {
        return header.table().name() + ".csv";
    }

    private static String masked(String text) {
        return PersonalIdentifiers.mask(text);
    }

    @Override
    public void close() throws IOException {
        rejects.close();
        warnings.close();
        rejected.close();
    }
}
