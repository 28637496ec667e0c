package org.svetionik.patterns;

import java.util.List;
import org.svetionik.records.RecordList;
import org.svetionik.snapshot.Snapshot;

/** The cases behind figures. */
final class CaseLists {

    private CaseLists() {}

    /** @param rows each once */
    static RecordList of(Snapshot graph, List<Integer> rows) {
        return new RecordList("Case", graph.cases().codes(), rows.stream().mapToInt(Integer::intValue));
    }
}
