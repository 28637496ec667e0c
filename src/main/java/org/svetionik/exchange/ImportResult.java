package org.svetionik.exchange;

import java.nio.file.Path;
import org.svetionik.exchange.writing.Counts;

/**
 * A completed import.
 *
 * @param reports the folder with its reports
 */
public record ImportResult(String importId, Counts counts, Path reports) {

    /** Whether the graph is as it was before. */
    public boolean changedNothing() {
        return counts.created() == 0 && counts.corrected() == 0;
    }
}
