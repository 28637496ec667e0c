package org.svetionik.gaps;

import static org.svetionik.gaps.Evidence.Label.CASE;

import java.util.Map;
import java.util.function.Consumer;
import org.svetionik.snapshot.Cases;
import org.svetionik.snapshot.Refs;

/** Finds institutions that opened cases which nobody leads after the limit (K15); a state, so no window (G04). */
final class NoLead implements Detector {

    @Override
    public void detect(AsOf asOf, Consumer<Finding> findings) {
        Tallies openers = new Tallies();
        for (int caze = 0; caze < asOf.graph.cases().size(); caze++) {
            if (asOf.isOpen(caze) && asOf.graph.cases().opener().get(caze) != Refs.NONE) {
                count(asOf, caze, openers);
            }
        }
        openers.forEachSubject((opener, tally) -> judge(asOf, opener, tally, findings));
    }

    private static void count(AsOf asOf, int caze, Tallies openers) {
        Cases cases = asOf.graph.cases();
        Tally tally = openers.of(cases.opener().get(caze));
        tally.count();
        int limit = asOf.rules.leadLimitDays();
        int opened = cases.openedOn().get(caze);
        if (asOf.lead(caze) == Refs.NONE && asOf.day - opened > limit) {
            tally.against(opened + limit + 1);
            tally.prove(caze);
        }
    }

    private static void judge(AsOf asOf, int opener, Tally tally, Consumer<Finding> findings) {
        if (tally.hits() > 0 && asOf.isActive(opener)) {
            findings.accept(
                    Finding.open(GapKind.NO_LEAD, asOf.district(opener), new Subject("OPENER", asOf.code(opener)))
                            .since((int) tally.first())
                            .severe(Severity.HIGH)
                            .counting(0, tally.hits(), tally.n(), null)
                            .with(Map.of("limitDays", asOf.rules.leadLimitDays()), tally.evidence(CASE)));
        }
    }
}
