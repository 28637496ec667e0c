package org.svetionik.exchange;

import org.jspecify.annotations.Nullable;
import org.svetionik.exchange.writing.Counts;

/**
 * An import as its status page shows it.
 *
 * @param rows rows so far, and what became of them
 * @param file the file that is read now, null while none is
 * @param fraction the part of the bytes that is read, from 0 to 1
 * @param failure why it failed, null where it did not
 */
record ImportView(
        String importId,
        ImportStatus status,
        Counts rows,
        @Nullable String file,
        double fraction,
        @Nullable String failure) {

    static ImportView of(String importId, ImportStatus status, Counts rows) {
        return new ImportView(importId, status, rows, null, status == ImportStatus.COMPLETED ? 1 : 0, null);
    }

    ImportView at(ImportProgress progress) {
        return new ImportView(importId, status, progress.counts(), progress.file(), progress.fraction(), null);
    }

    ImportView because(String failure) {
        return new ImportView(importId, status, rows, null, fraction, failure);
    }
}
