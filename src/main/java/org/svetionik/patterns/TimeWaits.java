package org.svetionik.patterns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.svetionik.records.RecordList;
import org.svetionik.snapshot.Codes;

/** Records that waited for something, and how many did not count for which reason. */
final class TimeWaits {

    private final String label;
    private final Codes codes;
    private final List<TimeWait> all = new ArrayList<>();
    private final Map<String, Long> excluded = new LinkedHashMap<>();

    /**
     * None yet.
     *
     * @param codes of the table that the rows are of
     * @param reasons for which a record may not count
     */
    TimeWaits(String label, Codes codes, String... reasons) {
        this.label = label;
        this.codes = codes;
        for (String reason : reasons) {
            excluded.put(reason, 0L);
        }
    }

    void add(TimeWait wait) {
        all.add(wait);
    }

    void exclude(String reason) {
        excluded.merge(reason, 1L, Long::sum);
    }

    List<TimeWait> all() {
        return all;
    }

    Map<String, Long> excluded() {
        return excluded;
    }

    RecordList records(List<TimeWait> waits) {
        return new RecordList(label, codes, waits.stream().mapToInt(TimeWait::row));
    }
}
