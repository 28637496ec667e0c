package org.svetionik.gaps;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.svetionik.access.AccessMatrix;
import org.svetionik.access.Kind;
import org.svetionik.access.Right;
import org.svetionik.access.Role;
import org.svetionik.access.Viewer;
import org.svetionik.snapshot.Institutions;
import org.svetionik.snapshot.Refs;
import org.svetionik.snapshot.Snapshot;

/**
 * Which gaps are a viewer's: all, or own ones. A gap is own to an institution that it names, and to the co-ordinator of a district that it
 * is of, names, or names an institution of.
 */
@Component
class GapSight {

    private static final String SCHOOL = "SCHOOL";

    private final AccessMatrix matrix;

    GapSight(AccessMatrix matrix) {
        this.matrix = matrix;
    }

    /** Whether the right of the viewer to a kind of fact holds for a gap. */
    boolean holds(Viewer viewer, Kind kind, Gap gap, Snapshot snapshot) {
        return switch (matrix.right(viewer, kind)) {
            case ALL -> true;
            case OWN -> isNamed(viewer, gap, snapshot) || isOfDistrict(viewer, gap, snapshot);
            case AGGREGATE, NOTHING -> false;
        };
    }

    /**
     * Whether the right holds for a gap as it was known earlier: whose it is follows from how things are known now, so that a mistake that was
     * corrected gives nobody a sight of it. Where it names institutions, one of them is the viewer's now.
     */
    boolean holdsStill(Viewer viewer, Kind kind, Gap gap, Snapshot present) {
        if (!holds(viewer, kind, gap, present)) {
            return false;
        }
        String own = viewer.districtCode();
        return matrix.right(viewer, kind) == Right.ALL
                || isNamed(viewer, gap, present)
                || gap.names(String.valueOf(own))
                || gap.subjects().stream()
                        .filter(subject -> present.institutions().codes().indexOf(subject.code()) != Refs.NONE)
                        .map(subject -> own != null && own.equals(districtOf(subject.code(), present)))
                        .reduce(Boolean::logicalOr)
                        .orElse(true);
    }

    /** Whether the viewer has any right to a kind of fact. */
    boolean hasAny(Viewer viewer, Kind kind) {
        Right right = matrix.right(viewer, kind);
        return right == Right.ALL || right == Right.OWN;
    }

    /** Whether the gap names the institution of the viewer, and that is one of the role's. */
    boolean isNamed(Viewer viewer, Gap gap, Snapshot snapshot) {
        String own = viewer.institutionCode();
        Role role = viewer.role();
        if (own == null || role == null || !gap.names(own)) {
            return false;
        }
        int institution = snapshot.institutions().codes().indexOf(own);
        if (institution == Refs.NONE) {
            return false;
        }
        boolean isSchool = snapshot.institutions().kind().is(institution, SCHOOL);
        return isSchool == "School".equals(role.institutionLabel());
    }

    private static boolean isOfDistrict(Viewer viewer, Gap gap, Snapshot snapshot) {
        String own = viewer.districtCode();
        if (viewer.role() != Role.DISTRICT_COORDINATOR || own == null || own.isEmpty()) {
            return false;
        }
        return gap.identity().district().equals(own)
                || gap.names(own)
                || gap.subjects().stream().anyMatch(subject -> own.equals(districtOf(subject.code(), snapshot)));
    }

    private static @Nullable String districtOf(String code, Snapshot snapshot) {
        Institutions institutions = snapshot.institutions();
        int institution = institutions.codes().indexOf(code);
        int district =
                institution == Refs.NONE ? Refs.NONE : institutions.district().get(institution);
        return district == Refs.NONE ? null : snapshot.places().districts().get(district);
    }

    /** Whether the viewer may see every case, and so every number that is counted from cases. */
    boolean seesEveryCase(Viewer viewer) {
        return matrix.right(viewer, Kind.CASES) == Right.ALL;
    }
}
