package org.svetionik.gaps;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.svetionik.rules.RuleSet;
import org.svetionik.snapshot.Snapshot;

/** What the gap SILENT_UNIT says of the units of a level, for tests of whatever must agree with it. */
public final class SilentUnits {

    private SilentUnits() {}

    /** The status of each unit that has a finding at the end of a day, by its code. */
    public static Map<String, String> of(Snapshot snapshot, String level, String day) {
        Map<String, String> found = new TreeMap<>();
        new SilentUnit().detect(new AsOf(snapshot, RuleSet.first(), AsOf.endOf(LocalDate.parse(day))), finding -> {
            Subject subject = finding.subjects().get(0);
            if (subject.role().equals(level)) {
                found.put(subject.code(), finding.status().name());
            }
        });
        return found;
    }

    /** The pupils that would be needed for a finding that cannot be told, by the code of its unit. */
    public static Map<String, Long> needed(Snapshot snapshot, String level, String day) {
        Map<String, Long> needed = new TreeMap<>();
        new SilentUnit().detect(new AsOf(snapshot, RuleSet.first(), AsOf.endOf(LocalDate.parse(day))), finding -> {
            Long pupils = finding.needed();
            if (finding.subjects().get(0).role().equals(level) && pupils != null) {
                needed.put(finding.subjects().get(0).code(), pupils);
            }
        });
        return needed;
    }
}
