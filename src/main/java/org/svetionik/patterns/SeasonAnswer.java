package org.svetionik.patterns;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.svetionik.explanation.Bounds;
import org.svetionik.explanation.Explanation;

/** The type Seasons of the schema. */
record SeasonAnswer(
        SeasonCount by,
        List<SeasonMonth> months,
        @Nullable Reference reference,
        List<OfYear> profile,
        @Nullable Chart drop,
        @Nullable Chart rise,
        List<Change> changes,
        Explanation why) {

    /** The type SeasonReference of the schema. */
    record Reference(LocalDate from, LocalDate until, int months, long n, double mean, Bounds interval) {}

    /** The type SeasonOfYear of the schema. */
    record OfYear(int month, long n, double ratio, Bounds interval, double factor) {}

    /** The type SeasonChart of the schema. */
    record Chart(
            double allowance, double threshold, @Nullable Double runLength, List<String> signals) {}

    /** The type SeasonChange of the schema. */
    record Change(
            String month,
            String earliest,
            String latest,
            long nBefore,
            double before,
            Bounds intervalBefore,
            long nAfter,
            double after,
            Bounds intervalAfter) {}
}
