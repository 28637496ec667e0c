package org.svetionik.gaps;

import static org.svetionik.gaps.Evidence.Label.DECISION;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;
import org.svetionik.snapshot.Groups;
import org.svetionik.snapshot.Referrals;
import org.svetionik.snapshot.Refs;

/** Finds kinds of sender whose cases end identified more or less often than the country's (K20a, K20b); a training signal. */
final class OutcomeDiffers implements Detector {

    @Override
    public void detect(AsOf asOf, Consumer<Finding> findings) {
        new Outcomes(asOf).judge(findings);
    }

    /** Decided cases by the kinds that referred them to an identifying body, each case once. */
    private static final class Outcomes {

        private final AsOf asOf;
        private final Kinds kinds;
        private final Tallies byKind = new Tallies();
        private final Tally national = new Tally();
        private final int[] lastCase;

        Outcomes(AsOf asOf) {
            this.asOf = asOf;
            this.kinds = new Kinds(asOf.graph.institutions());
            this.lastCase = new int[kinds.size()];
            Arrays.fill(lastCase, Refs.NONE);
            for (int caze = 0; caze < asOf.graph.cases().size(); caze++) {
                int decision = latestDecision(caze);
                if (decision != Refs.NONE
                        && asOf.isInWindow(asOf.graph.decisions().decidedOn().get(decision))) {
                    count(caze, decision);
                }
            }
        }

        /** The latest known decision by an identifying body. */
        private int latestDecision(int caze) {
            Groups decisions = asOf.graph.index().decisionsOfCase();
            int latest = Refs.NONE;
            for (int place = decisions.from(caze); place < decisions.until(caze); place++) {
                int row = decisions.row(place);
                boolean counts = asOf.graph.decisions().decidedOn().isBy(row, asOf.day)
                        && asOf.identifies(asOf.graph.decisions().body().get(row));
                latest = counts ? row : latest;
            }
            return latest;
        }

        /** Counts referrals sent no later than the day of the decision. */
        private void count(int caze, int decision) {
            Referrals referrals = asOf.graph.referrals();
            Groups ofCase = asOf.graph.index().referralsOfCase();
            long dayAfter = AsOf.startOf(asOf.graph.decisions().decidedOn().get(decision) + 1);
            boolean referred = false;
            for (int place = ofCase.from(caze); place < ofCase.until(caze); place++) {
                int row = ofCase.row(place);
                if (asOf.isSent(row)
                        && referrals.sentAt().get(row) < dayAfter
                        && asOf.identifies(referrals.receiver().get(row))) {
                    count(caze, kinds.of(referrals.sender().get(row)), decision);
                    referred = true;
                }
            }
            if (referred) {
                count(national, decision);
            }
        }

        private void count(int caze, int kind, int decision) {
            if (lastCase[kind] != caze) {
                lastCase[kind] = caze;
                count(byKind.of(kind), decision);
            }
        }

        private void count(Tally tally, int decision) {
            tally.count();
            tally.prove(decision);
            if (asOf.graph.decisions().outcome().is(decision, "IDENTIFIED")) {
                tally.against(asOf.graph.decisions().decidedOn().get(decision));
            }
        }

        /** K20b: kinds that identify themselves are left out. */
        void judge(Consumer<Finding> findings) {
            byKind.forEachSubject((kind, tally) -> {
                Share identified = tally.share();
                double expected = national.share().value();
                if (!asOf.rules.identifiers().contains(kinds.name(kind)) && identified.value() != expected) {
                    findings.accept(
                            identified.judge(draft(kinds.name(kind), tally), expected, asOf.rules.outcomeMinimum()));
                }
            });
        }

        private Finding draft(String kind, Tally tally) {
            return Finding.open(GapKind.OUTCOME_DIFFERS, "", new Subject("SENDER_KIND", kind))
                    .with(
                            Map.of(
                                    "minimum",
                                    asOf.rules.outcomeMinimum(),
                                    "nationalCount",
                                    national.hits(),
                                    "nationalOf",
                                    national.n()),
                            tally.evidence(DECISION));
        }
    }
}
