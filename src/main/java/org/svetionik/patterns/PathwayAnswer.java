package org.svetionik.patterns;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.svetionik.explanation.Bounds;
import org.svetionik.explanation.Explanation;
import org.svetionik.explanation.Proportion;
import org.svetionik.records.RecordList;

/** The type Pathways of the schema. */
record PathwayAnswer(List<Way> ways, long rarer, Conformance conformance, List<Stall> stalls, Explanation why) {

    /**
     * The type Pathway of the schema.
     *
     * @param list the cases that went so
     */
    record Way(
            List<String> kinds,
            long n,
            Proportion share,
            @Nullable Double medianDays,
            RecordList list) {}

    /** The type DutyConformance of the schema. */
    record Conformance(Proportion kept, @Nullable Double meanFitness, Proportion allKept, List<Duty> duties) {}

    /** The type DutyInCases of the schema. */
    record Duty(
            String duty,
            String fromKind,
            String toKind,
            String trigger,
            long n,
            Proportion kept,
            Deviation late,
            Deviation missed,
            long notYetDue) {}

    /**
     * The type DutyDeviation of the schema.
     *
     * @param list the cases
     */
    record Deviation(long n, Proportion share, RecordList list) {}

    /**
     * The type Stall of the schema.
     *
     * @param from null where the case was opened there
     * @param list the cases that still wait
     */
    record Stall(
            @Nullable String from,
            String kind,
            long n,
            long ended,
            long closed,
            long waiting,
            @Nullable Double medianDays,
            @Nullable Bounds interval,
            @Nullable Double ninetiethDays,
            RecordList list) {}
}
