package org.svetionik.gaps;

import static org.svetionik.gaps.Evidence.Label.REFERRAL;

import java.util.Map;
import java.util.function.Consumer;
import org.svetionik.rules.RuleSet;
import org.svetionik.snapshot.Groups;
import org.svetionik.snapshot.Instants;

/** Finds receivers that leave referrals of open cases without a response (K03); a state, so no window (G04). */
final class UnansweredReferrals implements Detector {

    @Override
    public void detect(AsOf asOf, Consumer<Finding> findings) {
        new Waiting(asOf).judge(findings);
    }

    /** Referrals without a response, by receiver: all, those over their limit, those of them over the long limit. */
    private static final class Waiting {

        private final AsOf asOf;
        private final RuleSet rules;
        private final Tallies unanswered = new Tallies();
        private final Tallies overdue = new Tallies();
        private final Tallies emergencies = new Tallies();

        Waiting(AsOf asOf) {
            this.asOf = asOf;
            this.rules = asOf.rules;
            Groups referrals = asOf.graph.index().referralsOfCase();
            for (int caze = 0; caze < asOf.graph.cases().size(); caze++) {
                if (asOf.isOpen(caze)) {
                    for (int place = referrals.from(caze); place < referrals.until(caze); place++) {
                        count(referrals.row(place));
                    }
                }
            }
        }

        private void count(int row) {
            int receiver = asOf.graph.referrals().receiver().get(row);
            if (!asOf.isSent(row) || asOf.response(row) != Instants.NONE || !asOf.isActive(receiver)) {
                return;
            }
            long sent = asOf.graph.referrals().sentAt().get(row);
            boolean emergency = asOf.graph.referrals().priority().is(row, "EMERGENCY");
            int limit = emergency ? rules.unansweredEmergencyHours() : rules.unansweredHours();
            Tally waiting = unanswered.of(receiver);
            waiting.count();
            if (AsOf.exceeds(sent, asOf.moment, limit)) {
                waiting.against(sent + AsOf.millis(limit));
                waiting.prove(row);
                if (emergency) {
                    emergencies.of(receiver).count();
                }
            }
            if (AsOf.exceeds(sent, asOf.moment, rules.unansweredHours())) {
                overdue.of(receiver).count();
            }
        }

        void judge(Consumer<Finding> findings) {
            unanswered.forEachSubject((receiver, waiting) -> {
                boolean emergency = emergencies.of(receiver).n() > 0;
                if (emergency || overdue.of(receiver).n() >= rules.unansweredMinimum()) {
                    findings.accept(found(receiver, waiting).severe(emergency ? Severity.HIGH : Severity.MEDIUM));
                }
            });
        }

        private Finding found(int receiver, Tally waiting) {
            return Finding.open(
                            GapKind.UNANSWERED_REFERRALS,
                            asOf.district(receiver),
                            new Subject("RECEIVER", asOf.code(receiver)))
                    .since(AsOf.dayOf(waiting.first()))
                    .counting(0, waiting.hits(), waiting.n(), null)
                    .with(
                            Map.of(
                                    "emergencyHours",
                                    rules.unansweredEmergencyHours(),
                                    "hours",
                                    rules.unansweredHours(),
                                    "minimum",
                                    rules.unansweredMinimum(),
                                    "emergencies",
                                    emergencies.of(receiver).n(),
                                    "overHours",
                                    overdue.of(receiver).n()),
                            waiting.evidence(REFERRAL));
        }
    }
}
