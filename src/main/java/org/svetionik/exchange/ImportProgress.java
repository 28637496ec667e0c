package org.svetionik.exchange;

import org.svetionik.exchange.writing.Counts;

/**
 * How far a running import has got.
 *
 * @param file the file that is read
 * @param bytes bytes read of all files, unpacked
 * @param totalBytes bytes of all files, as far as the package says so
 * @param counts rows written so far and what became of them
 */
public record ImportProgress(String file, long bytes, long totalBytes, Counts counts) {

    /** The part that is done, from 0 to 1. */
    public double fraction() {
        return totalBytes == 0 ? 0 : Math.min(1, (double) bytes / totalBytes);
    }
}
