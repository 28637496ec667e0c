package org.svetionik.patterns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.svetionik.records.RecordList;

/** Records by month, and how many of all were left out of the months of the window. */
final class SeasonTally {

    /** Why a record is in no month of the window. */
    enum Reason {
        LATER,
        INCOMPLETE,
        OTHER_PLACE,
        OUTSIDE_WINDOW,
        PARTIAL_MONTH
    }

    private final Asked asked;
    private final SeasonRecords records;
    private final SeasonSpan span;
    private final List<IntStream.Builder> rows = new ArrayList<>();
    private final long[] counts;
    private final LeftOut<Reason> leftOut = new LeftOut<>(Reason.class);

    SeasonTally(Asked asked, SeasonRecords records) {
        this.asked = asked;
        this.records = records;
        this.span = SeasonSpan.of(asked, first());
        this.counts = new long[span.size()];
        for (int place = 0; place < counts.length; place++) {
            rows.add(IntStream.builder());
        }
        for (int row = 0; row < records.codes().size(); row++) {
            add(row);
        }
    }

    /** The day of the first record of all, wherever it began; that of the moment where there is none. */
    private int first() {
        return IntStream.range(0, records.codes().size())
                .filter(records.known())
                .filter(records.whole())
                .map(records.day())
                .min()
                .orElse(asked.day());
    }

    private void add(int row) {
        if (!records.known().test(row)) {
            leftOut.add(Reason.LATER);
        } else if (!records.whole().test(row)) {
            leftOut.add(Reason.INCOMPLETE);
        } else if (!asked.includes(records.beginner().applyAsInt(row))) {
            leftOut.add(Reason.OTHER_PLACE);
        } else {
            place(row, records.day().applyAsInt(row));
        }
    }

    private void place(int row, int day) {
        int place = span.place(day);
        if (place >= 0 && place < counts.length) {
            counts[place]++;
            rows.get(place).add(row);
        }
        if (!asked.isInWindow(day)) {
            leftOut.add(Reason.OUTSIDE_WINDOW);
        } else if (place < span.reference() || place >= counts.length) {
            leftOut.add(Reason.PARTIAL_MONTH);
        }
    }

    SeasonSpan span() {
        return span;
    }

    /** {@return a count for each month, those of the reference first} */
    long[] counts() {
        return counts.clone();
    }

    long[] reference() {
        return Arrays.copyOf(counts, span.reference());
    }

    long[] counted() {
        return Arrays.copyOfRange(counts, span.reference(), counts.length);
    }

    RecordList records(int place) {
        return records.list(rows.get(place).build());
    }

    LeftOut<Reason> leftOut() {
        return leftOut;
    }
}
