package org.svetionik.patterns;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.svetionik.explanation.Bounds;
import org.svetionik.records.RecordList;
import org.svetionik.snapshot.Snapshot;
import org.svetionik.statistics.Garwood;

/**
 * How many cases there are.
 *
 * @param interval of the count that could be expected in a window like this (Garwood, 1936)
 */
record CaseCount(long n, @Nullable Bounds interval, RecordList cases) {

    static CaseCount of(Snapshot graph, List<Integer> cases) {
        return new CaseCount(cases.size(), Bounds.of(Garwood.of(cases.size())), CaseLists.of(graph, cases));
    }
}
