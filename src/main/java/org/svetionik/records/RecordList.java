package org.svetionik.records;

import java.util.List;
import java.util.stream.IntStream;
import org.svetionik.snapshot.Codes;

/** Records of one label in a snapshot, by their rows; their codes are looked up only when somebody asks for them. */
public final class RecordList {

    private final String label;
    private final Codes codes;
    private final int[] rows;

    /**
     * The records in some rows of a table.
     *
     * @param codes of the table
     * @param rows each once, in any order
     */
    public RecordList(String label, Codes codes, IntStream rows) {
        this.label = label;
        this.codes = codes;
        this.rows = rows.sorted().toArray();
    }

    public String label() {
        return label;
    }

    /** {@return the records, in the order of their codes} */
    public List<RecordReference> references() {
        return IntStream.of(rows)
                .mapToObj(row -> new RecordReference(label, codes.get(row)))
                .toList();
    }
}
