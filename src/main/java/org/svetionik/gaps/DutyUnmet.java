package org.svetionik.gaps;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.svetionik.gaps.Evidence.Label;
import org.svetionik.statistics.Wilson;

/** DUTY_UNMET: a pair for which duties gave opportunities in the window, and the hand-off was never made (K01). */
final class DutyUnmet implements Detector {

    /** What is counted of a giver and a receiver. */
    private static final class Tally {
        private final TreeSet<Integer> cases = new TreeSet<>();
        private final TreeSet<Integer> duties = new TreeSet<>();
        private int since = Integer.MAX_VALUE;
        private boolean made;
    }

    @Override
    public void detect(AsOf asOf, Consumer<Finding> findings) {
        Opportunities opportunities = new Opportunities(asOf);
        Map<Pair, Tally> pairs = new TreeMap<>();
        opportunities.each(one -> {
            boolean made = opportunities.isMade(one);
            boolean counts = asOf.isInWindow(one.start())
                    && (made || (opportunities.isDue(one) && !opportunities.isInTheirHands(one)));
            if (counts) {
                add(pairs.computeIfAbsent(new Pair(one.giver(), one.receiver()), any -> new Tally()), one, made);
            }
        });
        pairs.forEach((pair, tally) -> {
            if (!tally.made) {
                findings.accept(finding(asOf, pair, tally));
            }
        });
    }

    private static void add(Tally tally, Opportunity one, boolean made) {
        tally.cases.add(one.caze());
        tally.duties.add(one.duty());
        tally.since = Math.min(tally.since, one.deadline());
        tally.made |= made;
    }

    private static Finding finding(AsOf asOf, Pair pair, Tally tally) {
        int n = tally.cases.size();
        List<String> duties = new ArrayList<>();
        tally.duties.forEach(duty -> duties.add(asOf.graph.duties().codes().get(duty)));
        Finding finding = Finding.open(
                        GapKind.DUTY_UNMET,
                        asOf.district(pair.first(), pair.second()),
                        new Subject("GIVER", asOf.code(pair.first())),
                        new Subject("RECEIVER", asOf.code(pair.second())))
                .since(tally.since)
                .counting(n, 0, n, Wilson.of(0, n))
                .with(
                        Map.of("duties", duties),
                        tally.cases.stream()
                                .map(caze -> new Evidence(Label.CASE, caze))
                                .toList());
        return n < asOf.rules.dutyMinimum() ? finding.needs((long) asOf.rules.dutyMinimum()) : finding;
    }
}
