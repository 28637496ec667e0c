package org.svetionik.patterns;

import org.jspecify.annotations.Nullable;
import org.svetionik.explanation.Bounds;
import org.svetionik.records.RecordList;

/**
 * The type SeasonMonth of the schema.
 *
 * @param list the records of the month
 */
record SeasonMonth(
        String month,
        long n,
        Bounds interval,
        @Nullable Double expected,
        @Nullable Double drop,
        @Nullable Double rise,
        RecordList list) {}
