package org.svetionik.gaps;

import static org.svetionik.gaps.Evidence.Label.REFERRAL;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.svetionik.rules.RuleSet;
import org.svetionik.snapshot.Instants;
import org.svetionik.snapshot.Refs;

/** Finds receivers that take referrals later than the duty of the two kinds and the priority allows (K02a, K02b). */
final class LateAcknowledgement implements Detector {

    @Override
    public void detect(AsOf asOf, Consumer<Finding> findings) {
        Acknowledgements deadlines = new Acknowledgements(asOf);
        Tallies receivers = new Tallies();
        for (int row = 0; row < asOf.graph.referrals().size(); row++) {
            if (asOf.isSentInWindow(row)) {
                count(asOf, deadlines, row, receivers);
            }
        }
        receivers.forEachSubject((receiver, tally) -> judge(asOf, deadlines, receiver, tally, findings));
    }

    /** K02a: one without receipt whose limit has not passed is left out of n. */
    private static void count(AsOf asOf, Acknowledgements deadlines, int row, Tallies receivers) {
        int duty = deadlines.duty(row);
        if (duty == Refs.NONE) {
            return;
        }
        int hours = deadlines.hours(duty);
        long sent = asOf.graph.referrals().sentAt().get(row);
        long receipt = asOf.receipt(row);
        boolean late = AsOf.exceeds(sent, Math.min(receipt, asOf.moment), hours);
        if (late || receipt != Instants.NONE) {
            Tally tally = receivers.of(asOf.graph.referrals().receiver().get(row));
            tally.count();
            if (late) {
                tally.against(sent + AsOf.millis(hours));
                tally.prove(row);
            }
        }
    }

    private static void judge(
            AsOf asOf, Acknowledgements deadlines, int receiver, Tally tally, Consumer<Finding> findings) {
        RuleSet rules = asOf.rules;
        double limit = rules.acknowledgementLimit();
        Share late = tally.share();
        if (late.value() > limit && asOf.isActive(receiver)) {
            Finding draft = Finding.open(
                            GapKind.LATE_ACKNOWLEDGEMENT,
                            asOf.district(receiver),
                            new Subject("RECEIVER", asOf.code(receiver)))
                    .since(AsOf.dayOf(tally.first()))
                    .with(facts(asOf, deadlines, tally), tally.evidence(REFERRAL));
            findings.accept(late.judge(draft, limit, rules.acknowledgementMinimum()));
        }
    }

    private static Map<String, Object> facts(AsOf asOf, Acknowledgements deadlines, Tally tally) {
        List<String> duties = Arrays.stream(tally.rows())
                .map(deadlines::duty)
                .sorted()
                .distinct()
                .mapToObj(asOf.graph.duties().codes()::get)
                .toList();
        return Map.of(
                "limit",
                asOf.rules.acknowledgementLimit(),
                "minimum",
                asOf.rules.acknowledgementMinimum(),
                "floorHours",
                asOf.rules.acknowledgementFloorHours(),
                "duties",
                duties);
    }
}
