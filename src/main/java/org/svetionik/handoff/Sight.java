package org.svetionik.handoff;

import java.util.BitSet;
import org.svetionik.access.AccessMatrix;
import org.svetionik.access.Forbidden;
import org.svetionik.access.Kind;
import org.svetionik.access.Right;
import org.svetionik.access.Role;
import org.svetionik.access.Viewer;
import org.svetionik.graph.Asker;
import org.svetionik.snapshot.Known;
import org.svetionik.snapshot.Refs;
import org.svetionik.snapshot.Snapshot;

/**
 * What a viewer may see of a snapshot as it was known at a moment, by {@code docs/access.md}: rows of the kinds to which the role has a right, all or
 * the viewer's own. What the role has no right to is as if it were not there.
 */
final class Sight {

    private static final String SCHOOL = "SCHOOL";

    private final Known known;
    private final Snapshot graph;
    private final AccessMatrix matrix;
    private final Viewer viewer;
    private final int firstDay;
    private final int own;
    private final BitSet ownCases;

    /** @param firstDay of the days asked for, which end at the moment */
    Sight(Known known, AccessMatrix matrix, Viewer viewer, int firstDay) {
        this.known = known;
        this.graph = known.graph();
        this.matrix = matrix;
        this.viewer = viewer;
        this.firstDay = firstDay;
        this.own = own();
        this.ownCases = OwnCases.of(known, own);
    }

    Known known() {
        return known;
    }

    /** The institution of the viewer, where there is one of the kind that the role has. */
    private int own() {
        String code = viewer.institutionCode();
        Role role = viewer.role();
        int row = code == null ? Refs.NONE : graph.institutions().codes().indexOf(code);
        if (row == Refs.NONE || role == null || role.institutionLabel() == null) {
            return Refs.NONE;
        }
        boolean isSchool = known.kind(row).equals(SCHOOL);
        return isSchool == "School".equals(role.institutionLabel()) ? row : Refs.NONE;
    }

    /** Refuses a viewer without a right to the institutions, of which every file tells. */
    void requireInstitutions() {
        if (right(Kind.INSTITUTIONS) != Right.ALL) {
            throw new Forbidden();
        }
    }

    /** Refuses a viewer who sees no case at all, and one who must state a purpose and did not. */
    void requireCases() {
        if (right(Kind.CASES) == Right.NOTHING) {
            throw new Forbidden();
        }
        Asker.requirePurpose(viewer);
    }

    /** Whether small numbers, and when ties were used, are told: to those who see each referral behind them. */
    boolean tellsSmallNumbers() {
        return viewer.role() != Role.ANALYST || viewer.purpose() != null;
    }

    boolean seesAgreement(int row) {
        Right right = right(Kind.AGREEMENTS);
        int first = graph.agreements().first().get(row);
        int second = graph.agreements().second().get(row);
        return right == Right.ALL || (right == Right.OWN && (isOwn(first) || isOwn(second)));
    }

    private boolean isOwn(int institution) {
        String district = viewer.districtCode();
        boolean ofTheDistrict = viewer.role() == Role.DISTRICT_COORDINATOR
                && district != null
                && institution != Refs.NONE
                && known.district(institution).equals(district);
        return ofTheDistrict || (institution == own && own != Refs.NONE);
    }

    /** Whether a referral was sent in the days asked for and may be seen: as its sender, its receiver or the lead of its case. */
    boolean seesReferral(int row) {
        var referrals = graph.referrals();
        if (!known.isSent(row) || Known.dayOf(referrals.sentAt().get(row)) < firstDay) {
            return false;
        }
        return sees(
                Kind.REFERRALS,
                referrals.caze().get(row),
                referrals.sender().get(row),
                referrals.receiver().get(row));
    }

    /** Whether a case was open in the days asked for and may be seen. */
    boolean seesCase(int row) {
        Right right = right(Kind.CASES);
        return wasOpen(row) && (right == Right.ALL || (right == Right.OWN && ownCases.get(row)));
    }

    private boolean wasOpen(int caze) {
        var cases = graph.cases();
        boolean closedBefore =
                cases.status().is(caze, "CLOSED") && cases.closedOn().isBy(caze, firstDay - 1);
        return cases.openedOn().isBy(caze, known.day()) && !closedBefore;
    }

    /** Whether a decision is known and may be seen: as its body or the lead of its case. */
    boolean seesDecision(int row) {
        var decisions = graph.decisions();
        return decisions.decidedOn().isBy(row, known.day())
                && sees(
                        Kind.DECISIONS,
                        decisions.caze().get(row),
                        decisions.body().get(row));
    }

    private boolean sees(Kind kind, int caze, int... institutions) {
        Right right = right(kind);
        if (right != Right.OWN || own == Refs.NONE) {
            return right == Right.ALL;
        }
        boolean leads = caze != Refs.NONE && known.lead(caze) == own;
        for (int institution : institutions) {
            leads |= institution == own;
        }
        return leads;
    }

    private Right right(Kind kind) {
        return matrix.right(viewer, kind);
    }
}
