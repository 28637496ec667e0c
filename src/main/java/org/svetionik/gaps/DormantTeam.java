package org.svetionik.gaps;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.svetionik.gaps.Evidence.Label;
import org.svetionik.snapshot.Meetings;
import org.svetionik.snapshot.Refs;

/** DORMANT_TEAM: a local team that met before, and not in the window; one that never met has no record (K08). */
final class DormantTeam implements Detector {

    @Override
    public void detect(AsOf asOf, Consumer<Finding> findings) {
        int[] last = lastMeetings(asOf);
        for (int team = 0; team < last.length; team++) {
            if (!asOf.kind(team).equals("LOCAL_TEAM") || !asOf.isActive(team)) {
                continue;
            }
            Finding finding = Finding.open(
                            GapKind.DORMANT_TEAM, asOf.district(team), new Subject("TEAM", asOf.code(team)))
                    .counting(1, 0, 1, null);
            if (last[team] == Refs.NONE) {
                findings.accept(finding.is(FindingStatus.NO_RECORD));
            } else if (!asOf.isInWindow(heldOn(asOf, last[team]))) {
                findings.accept(dormant(asOf, finding, last[team]));
            }
        }
    }

    private static Finding dormant(AsOf asOf, Finding finding, int meeting) {
        LocalDate held = LocalDate.ofEpochDay(heldOn(asOf, meeting));
        return finding.since((int) held.plusMonths(asOf.windowMonths).toEpochDay())
                .with(
                        Map.of("lastMeeting", held.toString(), "months", asOf.windowMonths),
                        List.of(new Evidence(Label.MEETING, meeting)));
    }

    /** The last meeting known of each institution, or {@link Refs#NONE}. */
    private static int[] lastMeetings(AsOf asOf) {
        Meetings meetings = asOf.graph.meetings();
        int[] last = new int[asOf.graph.institutions().size()];
        Arrays.fill(last, Refs.NONE);
        for (int meeting = 0; meeting < meetings.size(); meeting++) {
            int team = meetings.team().get(meeting);
            boolean later = team != Refs.NONE
                    && meetings.heldOn().isBy(meeting, asOf.day)
                    && (last[team] == Refs.NONE || heldOn(asOf, meeting) > heldOn(asOf, last[team]));
            if (later) {
                last[team] = meeting;
            }
        }
        return last;
    }

    private static int heldOn(AsOf asOf, int meeting) {
        return asOf.graph.meetings().heldOn().get(meeting);
    }
}
