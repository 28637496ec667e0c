package org.svetionik.network;

import org.jspecify.annotations.Nullable;
import org.svetionik.access.Role;
import org.svetionik.access.Viewer;
import org.svetionik.snapshot.Institutions;
import org.svetionik.snapshot.Refs;
import org.svetionik.snapshot.Snapshot;

/**
 * Which agreements and meetings a viewer may see: all, or those in which the viewer's institution takes part or, for a district co-ordinator, one of
 * the district. Whose they are follows from how things are known now as well as from how they were known at the moment asked for, so that a
 * mistake that was corrected gives nobody a sight of them.
 *
 * @param viewer null for whoever may see all
 */
record Sight(@Nullable Viewer viewer, Snapshot present) {

    private static final String SCHOOL = "SCHOOL";

    boolean isNarrowed() {
        return viewer != null;
    }

    /** Whether the viewer may see an agreement of a graph. */
    boolean seesAgreement(Snapshot graph, int agreement) {
        if (viewer == null) {
            return true;
        }
        int now =
                present.agreements().codes().indexOf(graph.agreements().codes().get(agreement));
        return now != Refs.NONE
                && owns(viewer, graph, parties(graph, agreement))
                && owns(viewer, present, parties(present, now));
    }

    private static int[] parties(Snapshot graph, int agreement) {
        return new int[] {
            graph.agreements().first().get(agreement),
            graph.agreements().second().get(agreement)
        };
    }

    /** Whether the viewer may see a meeting of a graph. */
    boolean seesMeeting(MeetingParts then, MeetingParts now, int meeting) {
        if (viewer == null) {
            return true;
        }
        int row = present.meetings()
                .codes()
                .indexOf(then.graph().meetings().codes().get(meeting));
        return row != Refs.NONE
                && owns(viewer, then.graph(), then.institutions(meeting))
                && owns(viewer, present, now.institutions(row));
    }

    private static boolean owns(Viewer viewer, Snapshot graph, int... institutions) {
        for (int institution : institutions) {
            if (institution != Refs.NONE
                    && (isOwn(viewer, graph, institution) || isOfDistrict(viewer, graph, institution))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOwn(Viewer viewer, Snapshot graph, int institution) {
        Role role = viewer.role();
        boolean isSchool = graph.institutions().kind().is(institution, SCHOOL);
        return role != null
                && graph.institutions().codes().get(institution).equals(viewer.institutionCode())
                && isSchool == "School".equals(role.institutionLabel());
    }

    private static boolean isOfDistrict(Viewer viewer, Snapshot graph, int institution) {
        String own = viewer.districtCode();
        if (viewer.role() != Role.DISTRICT_COORDINATOR || own == null || own.isEmpty()) {
            return false;
        }
        int district = graph.places().districts().indexOf(own);
        Institutions institutions = graph.institutions();
        int municipality = institutions.municipality().get(institution);
        return district != Refs.NONE
                && (institutions.district().get(institution) == district
                        || (municipality != Refs.NONE
                                && graph.places().districtOf().get(municipality) == district));
    }
}
