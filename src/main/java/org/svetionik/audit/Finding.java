package org.svetionik.audit;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The first broken link of the chain.
 *
 * @param file the segment; null for an empty log
 * @param line counted from 1
 * @param seq the number of the entry that should stand there
 */
public record Finding(@Nullable Path file, long line, long seq, Broken what) {

    @Override
    public String toString() {
        String place = file == null ? "the log is empty" : file.getFileName() + " line " + line;
        return what + " at " + place + ", where entry " + seq + " should be";
    }
}
