package org.svetionik.demo.background;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.svetionik.demo.chronicle.Extent;
import org.svetionik.demo.country.Kind;

/** Who does not hand on to whom, and when: the absences that are planted in the background. */
public final class Silences {
    private record Tie(String district, Kind from, Kind to) {}

    private record Quiet(String district, Kind sender, YearMonth first, YearMonth last) {}

    public static final String NEVER_SCHOOL_TO_POLICE = "SU-KS";
    public static final String NEVER_POLICE_TO_SOCIAL_WORK = "SU-UE";
    public static final String NEVER_SOCIAL_WORK_TO_ASSOCIATIONS = "SU-ZA";
    public static final String HEALTH_FALLS_SILENT = "SU-JA";
    public static final String LABOUR_FALLS_SILENT = "SU-CA";
    public static final String ASSOCIATIONS_PAUSE = "SU-ZA";

    private final Extent extent;
    private final List<Tie> ties = List.of(
            new Tie(NEVER_SCHOOL_TO_POLICE, Kind.SCHOOL, Kind.POLICE),
            new Tie(NEVER_POLICE_TO_SOCIAL_WORK, Kind.POLICE, Kind.SOCIAL_WORK_CENTRE),
            new Tie(NEVER_SOCIAL_WORK_TO_ASSOCIATIONS, Kind.SOCIAL_WORK_CENTRE, Kind.NGO));
    private final List<Quiet> quiet;

    Silences(Extent extent) {
        this.extent = extent;
        YearMonth last = extent.lastMonth();
        quiet = List.of(
                new Quiet(HEALTH_FALLS_SILENT, Kind.HEALTH, last.minusMonths(11), last),
                new Quiet(LABOUR_FALLS_SILENT, Kind.LABOUR_INSPECTORATE, last.minusMonths(11), last),
                new Quiet(ASSOCIATIONS_PAUSE, Kind.NGO, last.minusMonths(10), last.minusMonths(8)));
    }

    public boolean opens(Kind sender, String district, LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return quiet.stream()
                .noneMatch(one -> one.sender() == sender
                        && one.district().equals(district)
                        && !month.isBefore(one.first())
                        && !month.isAfter(one.last()));
    }

    /** Whether every hand-off of a case opened on that day may happen, the later ones up to a month on. */
    public boolean allows(Route route, String district, LocalDate day) {
        return route.legs().stream()
                .allMatch(leg -> opens(leg.from(), district, day)
                        && (leg.from() == route.opener() || opens(leg.from(), district, day.plusDays(30)))
                        && !(isSteady(day) && ties.contains(new Tie(district, leg.from(), leg.to()))));
    }

    /** Long before the gaps are judged, so that no channel seems to drop where a tie is absent. */
    private boolean isSteady(LocalDate day) {
        return !YearMonth.from(day).isBefore(extent.steadySince());
    }
}
