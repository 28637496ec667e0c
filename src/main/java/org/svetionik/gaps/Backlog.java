package org.svetionik.gaps;

import static org.svetionik.gaps.Evidence.Label.REFERRAL;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;
import org.svetionik.snapshot.Groups;
import org.svetionik.snapshot.Refs;
import org.svetionik.statistics.Garwood;

/** Finds identifying bodies with too large a share of cases that wait for a decision (K16). */
final class Backlog implements Detector {

    @Override
    public void detect(AsOf asOf, Consumer<Finding> findings) {
        new Cohort(asOf).judge(findings);
    }

    /** Cases by the identifying body that they were referred to: those old enough to be judged, and all that wait. */
    private static final class Cohort {

        private final AsOf asOf;
        private final long patience;
        private final Tallies bodies = new Tallies();
        private final Tallies waitingOfAnyAge = new Tallies();
        private final int[] lastCase;

        Cohort(AsOf asOf) {
            this.asOf = asOf;
            this.patience = AsOf.millis(asOf.rules.backlogDays() * 24);
            this.lastCase = new int[asOf.graph.institutions().size()];
            Arrays.fill(lastCase, Refs.NONE);
            for (int caze = 0; caze < asOf.graph.cases().size(); caze++) {
                boolean decided = isDecided(caze);
                if (decided || asOf.isOpen(caze)) {
                    count(caze, decided);
                }
            }
        }

        /** Whether any body decided; SUSPENDED is a decision. */
        private boolean isDecided(int caze) {
            Groups decisions = asOf.graph.index().decisionsOfCase();
            return decisions.size(caze) > 0
                    && asOf.graph.decisions().decidedOn().isBy(decisions.row(decisions.from(caze)), asOf.day);
        }

        /** The first referral to each body counts. */
        private void count(int caze, boolean decided) {
            Groups referrals = asOf.graph.index().referralsOfCase();
            for (int place = referrals.from(caze); place < referrals.until(caze); place++) {
                int row = referrals.row(place);
                int body = asOf.graph.referrals().receiver().get(row);
                if (asOf.isSent(row) && asOf.identifies(body) && lastCase[body] != caze) {
                    lastCase[body] = caze;
                    count(row, body, decided);
                }
            }
        }

        private void count(int row, int body, boolean decided) {
            long sent = asOf.graph.referrals().sentAt().get(row);
            if (!decided) {
                waitingOfAnyAge.of(body).count();
            }
            if (asOf.isInWindow(sent) && asOf.moment - sent >= patience) {
                bodies.of(body).count();
                if (!decided) {
                    bodies.of(body).against(sent + patience);
                    bodies.of(body).prove(row);
                }
            }
        }

        void judge(Consumer<Finding> findings) {
            double limit = asOf.rules.backlogLimit();
            bodies.forEachSubject((body, waiting) -> {
                if (waiting.share().value() > limit && asOf.isActive(body)) {
                    findings.accept(waiting.share().judge(draft(body, waiting), limit, asOf.rules.backlogMinimum()));
                }
            });
        }

        private Finding draft(int body, Tally waiting) {
            return Finding.open(GapKind.BACKLOG, "", new Subject("IDENTIFYING_BODY", asOf.code(body)))
                    .since(AsOf.dayOf(waiting.first()))
                    .with(
                            Map.of(
                                    "count",
                                    Garwood.of(waiting.hits()),
                                    "limit",
                                    asOf.rules.backlogLimit(),
                                    "minimum",
                                    asOf.rules.backlogMinimum(),
                                    "days",
                                    asOf.rules.backlogDays(),
                                    "waitingOfAnyAge",
                                    waitingOfAnyAge.of(body).n()),
                            waiting.evidence(REFERRAL));
        }
    }
}
