package org.svetionik.gaps;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.svetionik.gaps.Evidence.Label;
import org.svetionik.snapshot.Decisions;
import org.svetionik.snapshot.Groups;
import org.svetionik.snapshot.Refs;

/** CONFLICTING_DECISIONS: two bodies that decided differently on one case, or a body that decided without being named to (K18). */
final class ConflictingDecisions implements Detector {

    private static final String ROLE = "BODY";
    private static final Set<String> NEGATIVE = Set.of("NOT_A_VICTIM", "REJECTED");

    /** Decisions behind a finding, the day of the first record that completed it, and the cases. */
    private static final class Tally {
        private final List<Evidence> decisions = new ArrayList<>();
        private int since = Integer.MAX_VALUE;
        private int count;

        private void add(int day, int... rows) {
            count++;
            since = Math.min(since, day);
            for (int row : rows) {
                decisions.add(new Evidence(Label.DECISION, row));
            }
        }
    }

    @Override
    public void detect(AsOf asOf, Consumer<Finding> findings) {
        Map<Pair, Tally> pairs = new TreeMap<>();
        Groups ofCase = asOf.graph.index().decisionsOfCase();
        for (int caze = 0; caze < asOf.graph.cases().size(); caze++) {
            if (ofCase.size(caze) > 0) {
                conflicts(asOf, List.copyOf(latest(asOf, ofCase, caze).values()), pairs);
                unnamed(asOf, ofCase, caze, pairs);
            }
        }
        pairs.forEach((pair, tally) -> {
            if (asOf.isActive(pair.first()) && asOf.isActive(pair.second())) {
                findings.accept(finding(asOf, pair, tally));
            }
        });
    }

    /** The latest decision known of each body in the case. */
    private static Map<Integer, Integer> latest(AsOf asOf, Groups ofCase, int caze) {
        Map<Integer, Integer> latest = new TreeMap<>();
        for (int i = ofCase.from(caze); i < ofCase.until(caze); i++) {
            int body = asOf.graph.decisions().body().get(ofCase.row(i));
            if (body != Refs.NONE && asOf.graph.decisions().decidedOn().isBy(ofCase.row(i), asOf.day)) {
                latest.put(body, ofCase.row(i));
            }
        }
        return latest;
    }

    private static void conflicts(AsOf asOf, List<Integer> latest, Map<Pair, Tally> pairs) {
        Decisions decisions = asOf.graph.decisions();
        for (int yes : latest) {
            for (int no : latest) {
                int later = Math.max(
                        decisions.decidedOn().get(yes), decisions.decidedOn().get(no));
                if (decisions.outcome().is(yes, "IDENTIFIED")
                        && NEGATIVE.contains(decisions.outcome().get(no))
                        && asOf.isInWindow(later)) {
                    Pair pair = Pair.either(
                            decisions.body().get(yes), decisions.body().get(no));
                    pairs.computeIfAbsent(pair, any -> new Tally()).add(later, yes, no);
                }
            }
        }
    }

    /** A body that is no identifying body stands for itself, as a pair of one (K18b). */
    private static void unnamed(AsOf asOf, Groups ofCase, int caze, Map<Pair, Tally> pairs) {
        Decisions decisions = asOf.graph.decisions();
        for (int i = ofCase.from(caze); i < ofCase.until(caze); i++) {
            int decision = ofCase.row(i);
            int body = decisions.body().get(decision);
            int day = decisions.decidedOn().get(decision);
            if (body != Refs.NONE && !asOf.identifies(body) && asOf.isInWindow(day)) {
                pairs.computeIfAbsent(Pair.either(body, body), any -> new Tally())
                        .add(day, decision);
            }
        }
    }

    private static Finding finding(AsOf asOf, Pair pair, Tally tally) {
        Subject first = new Subject(ROLE, asOf.code(pair.first()));
        Finding finding = pair.first() == pair.second()
                ? Finding.open(GapKind.CONFLICTING_DECISIONS, asOf.district(pair.first()), first)
                : Finding.open(
                        GapKind.CONFLICTING_DECISIONS,
                        asOf.district(pair.first(), pair.second()),
                        first,
                        new Subject(ROLE, asOf.code(pair.second())));
        return finding.since(tally.since)
                .counting(0, tally.count, tally.count, null)
                .with(Map.of(), tally.decisions);
    }
}
