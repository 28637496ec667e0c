package org.svetionik.gaps;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.svetionik.gaps.Evidence.Label;
import org.svetionik.snapshot.Groups;

/** SKIPPED_STEP: a body that duties put on the path of cases, and that these never reached on their way to the identifying body (K13). */
final class SkippedStep implements Detector {

    private static final Set<String> ON_THE_WAY = Set.of("CASE_OPENED", "INDICATOR_OBSERVED", "REFERRAL_RECEIVED");

    /** What is counted of a receiver. */
    private static final class Tally {
        private final TreeSet<Integer> cases = new TreeSet<>();
        private final TreeSet<Integer> missed = new TreeSet<>();
        private int since = Integer.MAX_VALUE;
    }

    @Override
    public void detect(AsOf asOf, Consumer<Finding> findings) {
        Opportunities opportunities = new Opportunities(asOf);
        Map<Integer, Tally> receivers = new TreeMap<>();
        opportunities.each(one -> {
            boolean onTheWay = ON_THE_WAY.contains(asOf.graph.duties().trigger().get(one.duty()));
            if (onTheWay
                    && opportunities.isDue(one)
                    && !asOf.identifies(one.receiver())
                    && reachedIdentifierInWindow(asOf, one.caze())) {
                Tally tally = receivers.computeIfAbsent(one.receiver(), any -> new Tally());
                tally.cases.add(one.caze());
                if (!opportunities.isReached(one)) {
                    tally.missed.add(one.caze());
                    tally.since = Math.min(tally.since, one.deadline());
                }
            }
        });
        receivers.forEach((receiver, tally) -> judge(asOf, receiver, tally, findings));
    }

    private static boolean reachedIdentifierInWindow(AsOf asOf, int caze) {
        Groups ofCase = asOf.graph.index().referralsOfCase();
        for (int i = ofCase.from(caze); i < ofCase.until(caze); i++) {
            int referral = ofCase.row(i);
            if (asOf.identifies(asOf.graph.referrals().receiver().get(referral)) && asOf.isSent(referral)) {
                return asOf.isInWindow(asOf.graph.referrals().sentAt().get(referral));
            }
        }
        return false;
    }

    private static void judge(AsOf asOf, int receiver, Tally tally, Consumer<Finding> findings) {
        int missed = tally.missed.size();
        int n = tally.cases.size();
        double limit = asOf.rules.skippedLimit();
        if (missed <= limit * n) {
            return;
        }
        Finding draft = Finding.open(
                        GapKind.SKIPPED_STEP, asOf.district(receiver), new Subject("NOT_REACHED", asOf.code(receiver)))
                .since(tally.since)
                .with(
                        Map.of("limit", limit),
                        tally.missed.stream()
                                .map(caze -> new Evidence(Label.CASE, caze))
                                .toList());
        findings.accept(new Share(missed, n).judge(draft, limit, asOf.rules.skippedMinimum()));
    }
}
