package org.svetionik.gaps;

import static org.svetionik.gaps.Evidence.Label.INSTITUTION;

import java.util.Map;
import java.util.function.Consumer;
import org.svetionik.snapshot.Referrals;
import org.svetionik.snapshot.Refs;

/** Finds institutions without which many schools of a district would not reach the national Centre (K07a, K07b). */
final class SinglePointOfFailure implements Detector {

    @Override
    public void detect(AsOf asOf, Consumer<Finding> findings) {
        Dependence dependence = new Dependence(asOf);
        dependence.schools.forEach((point, district, tally) -> {
            if (tally.hits() >= asOf.rules.dependentSchools() && asOf.isActive(point)) {
                findings.accept(found(asOf, point, district, tally, dependence.reaching[district]));
            }
        });
    }

    private static Finding found(AsOf asOf, int point, int district, Tally tally, long reaching) {
        String code = asOf.graph.places().districts().get(district);
        int limit = asOf.rules.dependentSchools();
        return Finding.open(
                        GapKind.SINGLE_POINT_OF_FAILURE,
                        code,
                        new Subject("INSTITUTION", asOf.code(point)),
                        new Subject("DISTRICT", code))
                .counting(limit, tally.hits(), reaching, null)
                .with(Map.of("limit", limit), tally.evidence(INSTITUTION));
    }

    /** Schools by the institutions that all their ways to the Centre pass, over the referrals of the window in the whole country. */
    private static final class Dependence {

        private final AsOf asOf;
        private final int institutions;
        private final Tallies schools = new Tallies();
        private final long[] reaching;

        Dependence(AsOf asOf) {
            this.asOf = asOf;
            this.institutions = asOf.graph.institutions().size();
            this.reaching = new long[asOf.graph.places().districts().size()];
            int nodes = institutions + 1;
            int arcs = asOf.graph.referrals().size() + institutions;
            Arcs fromCentre = new Arcs(nodes, arcs, this::nearer, this::farther);
            Arcs toCentre = new Arcs(nodes, arcs, arc -> nearer(arc) < 0 ? -1 : farther(arc), this::nearer);
            Dominators ways = new Dominators(nodes, institutions, fromCentre, toCentre);
            for (int school = 0; school < institutions; school++) {
                if (asOf.kind(school).equals("SCHOOL") && ways.before(school) != Dominators.NONE) {
                    count(school, ways);
                }
            }
        }

        private void count(int school, Dominators ways) {
            int district = asOf.graph.institutions().district().get(school);
            if (district == Refs.NONE) {
                return;
            }
            reaching[district]++;
            for (int point = ways.before(school); point != institutions; point = ways.before(point)) {
                if (!asOf.isCentre(point)) {
                    schools.of(point, district).against(0);
                    schools.of(point, district).prove(school);
                }
            }
        }

        /** The receiver of a referral of the window; the last node stands before every national Centre. */
        private int nearer(int arc) {
            int referrals = asOf.graph.referrals().size();
            if (arc >= referrals) {
                return asOf.isCentre(arc - referrals) ? institutions : -1;
            }
            return asOf.isSentInWindow(arc) ? asOf.graph.referrals().receiver().get(arc) : -1;
        }

        private int farther(int arc) {
            Referrals referrals = asOf.graph.referrals();
            return arc >= referrals.size()
                    ? arc - referrals.size()
                    : referrals.sender().get(arc);
        }
    }
}
