package org.svetionik.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.svetionik.exchange.checking.RecordCheck;
import org.svetionik.exchange.checking.Row;
import org.svetionik.exchange.reading.CsvRecord;
import org.svetionik.exchange.reading.RecordReader;

/** The checked rows of a file in batches, each small enough for one transaction. */
final class Batches {

    /** Characters; long rows make batches of fewer rows. */
    private static final int MOST_TEXT = 1 << 22;

    private final RecordReader records;
    private final RecordCheck check;
    private final int mostRows;

    Batches(RecordReader records, RecordCheck check, int mostRows) {
        this.records = records;
        this.check = check;
        this.mostRows = mostRows;
    }

    /** The next batch, empty after the last one. */
    List<Row> next() throws IOException {
        List<Row> batch = new ArrayList<>();
        int text = 0;
        while (batch.size() < mostRows && text < MOST_TEXT) {
            CsvRecord record = records.next();
            if (record == null) {
                break;
            }
            batch.add(check.row(record));
            text += record.text().length();
        }
        return batch;
    }
}
