package org.svetionik.patterns;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.svetionik.explanation.Bounds;
import org.svetionik.explanation.Explanation;
import org.svetionik.records.RecordList;

/** The type Units of the schema. */
record UnitAnswer(
        UnitLevel level,
        long n,
        double pupils,
        @Nullable Double rate,
        @Nullable Bounds interval,
        double overdispersion,
        @Nullable Double pupilsForZero,
        List<Unit> units,
        Explanation why) {

    /**
     * The type Unit of the schema.
     *
     * @param list the cases
     */
    record Unit(
            String code,
            UnitStatus status,
            long n,
            double pupils,
            double expected,
            double rate,
            Bounds interval,
            @Nullable Bounds limits95,
            @Nullable Bounds limits998,
            @Nullable Double ratio,
            @Nullable Bounds ratioInterval,
            double probabilityBelowHalf,
            RecordList list) {}
}
