package org.svetionik.network;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.svetionik.explanation.Explanation;
import org.svetionik.graph.BadRequest;
import org.svetionik.snapshot.Known;
import org.svetionik.snapshot.Snapshot;

/** What was known at the moment that a question names, with its window, its conditions on institutions, and what the asker may see. */
final class AskedNetwork extends Known {

    private static final String NATIONAL = "NATIONAL";

    private final NetworkFilter filter;
    private final Map<String, String> sectorOfKind;
    private final Sight sight;
    private final int from;
    private final int until;
    private final long opens;
    private final long closes;

    /** Refuses a window that ends before it begins. */
    AskedNetwork(Snapshot snapshot, NetworkFilter filter, Instant now, Map<String, String> sectorOfKind, Sight sight) {
        super(snapshot, filter.moment(now));
        this.filter = filter;
        this.sectorOfKind = sectorOfKind;
        this.sight = sight;
        this.until = (int) filter.lastDay(now).toEpochDay();
        this.from = (int) filter.firstDay(now).toEpochDay();
        if (from > until) {
            throw new BadRequest("WINDOW", "filter.from must not be after filter.until or filter.asOf");
        }
        this.opens = startOf(from);
        this.closes = startOf(until + 1);
    }

    NetworkWeights weights() {
        return filter.weights();
    }

    Sight sight() {
        return sight;
    }

    LocalDate firstDay() {
        return LocalDate.ofEpochDay(from);
    }

    LocalDate lastDay() {
        return LocalDate.ofEpochDay(until);
    }

    /** {@return the last day of the window} */
    int until() {
        return until;
    }

    /** {@return −1 before the window, 0 in it, 1 after it} */
    int place(int day) {
        return day < from ? -1 : day > until ? 1 : 0;
    }

    /** {@return −1 before the window, 0 in it, 1 after it} */
    int place(long instant) {
        return instant < opens ? -1 : instant >= closes ? 1 : 0;
    }

    /** Whether the conditions admit an institution. */
    boolean admits(int institution) {
        return admits(filter.districtCodes(), districtOrNational(institution))
                && admits(filter.kinds(), kind(institution))
                && admits(filter.sectors(), sector(institution));
    }

    private static boolean admits(@Nullable List<String> some, String value) {
        return some == null || some.contains(value);
    }

    String sector(int institution) {
        return sectorOfKind.getOrDefault(kind(institution), "");
    }

    /** {@return the code of the district of an institution, or NATIONAL where it has none} */
    String districtOrNational(int institution) {
        String district = district(institution);
        return district.isEmpty() ? NATIONAL : district;
    }

    Map<String, String> sectors() {
        return sectorOfKind;
    }

    /** {@return the conditions as they were applied} */
    List<Explanation.Condition> conditions(Map<String, String> more) {
        Map<String, String> applied = new LinkedHashMap<>();
        applied.put("weights", filter.weights().name());
        applied.put("from", firstDay().toString());
        applied.put("until", lastDay().toString());
        applied.put("districtCodes", String.valueOf(filter.districtCodes() == null ? "all" : filter.districtCodes()));
        applied.put("kinds", String.valueOf(filter.kinds() == null ? "all" : filter.kinds()));
        applied.put("sectors", String.valueOf(filter.sectors() == null ? "all" : filter.sectors()));
        if (filter.known() != null) {
            applied.put("knownAt", filter.known().toString());
        }
        applied.putAll(more);
        return Explanation.conditions(applied);
    }
}
