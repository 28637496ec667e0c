package org.svetionik.gaps;

import static org.svetionik.gaps.Evidence.Label.REFERRAL;

import java.util.Map;
import java.util.function.Consumer;
import org.svetionik.rules.RuleSet;
import org.svetionik.snapshot.Instants;
import org.svetionik.snapshot.Referrals;
import org.svetionik.snapshot.Refs;

/** Finds receivers that respond to a sender and seldom tell it what came of it (K04). */
final class NoFeedback implements Detector {

    @Override
    public void detect(AsOf asOf, Consumer<Finding> findings) {
        Tallies pairs = new Tallies();
        for (int row = 0; row < asOf.graph.referrals().size(); row++) {
            if (asOf.isSent(row)) {
                count(asOf, row, pairs);
            }
        }
        pairs.forEach((receiver, sender, silent) -> judge(asOf, receiver, sender, silent, findings));
    }

    private static void count(AsOf asOf, int row, Tallies pairs) {
        Referrals referrals = asOf.graph.referrals();
        int receiver = referrals.receiver().get(row);
        long response = asOf.response(row);
        int hours = asOf.rules.feedbackHours();
        if (receiver == Refs.NONE || !asOf.isInWindow(response) || asOf.moment - response < AsOf.millis(hours)) {
            return;
        }
        Tally tally = pairs.of(receiver, referrals.sender().get(row));
        tally.count();
        long feedback = asOf.feedback(row);
        if (feedback == Instants.NONE || AsOf.exceeds(response, feedback, hours)) {
            tally.against(response + AsOf.millis(hours));
            tally.prove(row);
        }
    }

    private static void judge(AsOf asOf, int receiver, int sender, Tally silent, Consumer<Finding> findings) {
        RuleSet rules = asOf.rules;
        double limit = rules.feedbackLimit();
        Share told = new Share(silent.n() - silent.hits(), silent.n());
        if (told.value() < limit && asOf.isActive(receiver) && asOf.isActive(sender)) {
            Finding draft = Finding.open(
                            GapKind.NO_FEEDBACK,
                            asOf.district(receiver, sender),
                            new Subject("RECEIVER", asOf.code(receiver)),
                            new Subject("SENDER", asOf.code(sender)))
                    .since(AsOf.dayOf(silent.first()))
                    .with(facts(rules), silent.evidence(REFERRAL));
            findings.accept(told.judge(draft, limit, rules.feedbackMinimum()));
        }
    }

    private static Map<String, Object> facts(RuleSet rules) {
        return Map.of(
                "limit",
                rules.feedbackLimit(),
                "minimum",
                rules.feedbackMinimum(),
                "days",
                rules.feedbackHours() / 24.0);
    }
}
