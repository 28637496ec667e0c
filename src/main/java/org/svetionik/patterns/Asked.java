package org.svetionik.patterns;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.svetionik.explanation.Explanation;
import org.svetionik.graph.BadRequest;
import org.svetionik.rules.RuleSet;
import org.svetionik.rules.Ruled;
import org.svetionik.snapshot.Refs;
import org.svetionik.snapshot.Snapshot;

/** What was known at the moment that a question names, with its window of days and its conditions on where things begin. */
public final class Asked extends Ruled {

    private static final String NATIONAL = "NATIONAL";

    private final PatternFilter filter;
    private final Map<String, String> sectorOfKind;
    private final int from;
    private final int until;
    private final long opens;
    private final long closes;
    private final boolean[] included;

    /** Refuses a window that ends before it begins. */
    Asked(Snapshot snapshot, RuleSet rules, Instant now, PatternFilter filter, Map<String, String> sectorOfKind) {
        super(snapshot, rules, filter.moment(now));
        this.filter = filter;
        this.sectorOfKind = sectorOfKind;
        this.until = (int) filter.lastDay(now).toEpochDay();
        this.from = (int) filter.firstDay(now).toEpochDay();
        if (from > until) {
            throw new BadRequest("WINDOW", "filter.from must not be after filter.until or filter.asOf");
        }
        this.opens = startOf(from);
        this.closes = startOf(until + 1);
        this.included = new boolean[snapshot.institutions().size()];
        for (int i = 0; i < included.length; i++) {
            included[i] = admits(filter.districtCodes(), district(i))
                    && admits(filter.kinds(), kind(i))
                    && admits(filter.sectors(), sector(i));
        }
    }

    private static boolean admits(@Nullable List<String> some, String value) {
        return some == null || some.contains(value);
    }

    /** {@return the first day of the window} */
    int from() {
        return from;
    }

    /** {@return the last day of the window, at most that of the moment} */
    int until() {
        return until;
    }

    /** {@return the first instant of the window} */
    long opens() {
        return opens;
    }

    public boolean isInWindow(int day) {
        return day >= from && day <= until;
    }

    public boolean isInWindow(long instant) {
        return instant >= opens && instant < closes && isKnown(instant);
    }

    /** Whether the conditions admit an institution as the one where something begins. */
    public boolean includes(int institution) {
        return institution != Refs.NONE && included[institution];
    }

    /** {@return the sector of an institution} */
    public String sector(int institution) {
        return sectorOfKind.getOrDefault(kind(institution), "");
    }

    /** {@return the code of the district of an institution, or NATIONAL where it has none} */
    String districtOrNational(int institution) {
        String district = district(institution);
        return district.isEmpty() ? NATIONAL : district;
    }

    /** {@return the conditions as they were applied} */
    public List<Explanation.Condition> conditions() {
        Map<String, String> applied = new LinkedHashMap<>();
        applied.put("from", LocalDate.ofEpochDay(from).toString());
        applied.put("until", LocalDate.ofEpochDay(until).toString());
        applied.put("districtCodes", String.valueOf(filter.districtCodes() == null ? "all" : filter.districtCodes()));
        applied.put("kinds", String.valueOf(filter.kinds() == null ? "all" : filter.kinds()));
        applied.put("sectors", String.valueOf(filter.sectors() == null ? "all" : filter.sectors()));
        if (filter.known() != null) {
            applied.put("knownAt", filter.known().toString());
        }
        return Explanation.conditions(applied);
    }
}
