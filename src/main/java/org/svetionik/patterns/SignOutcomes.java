package org.svetionik.patterns;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.svetionik.explanation.Bounds;
import org.svetionik.explanation.Proportion;
import org.svetionik.patterns.SignAnswer.BeforeDecision;
import org.svetionik.patterns.SignAnswer.Outcome;
import org.svetionik.patterns.SignAnswer.Outcomes;
import org.svetionik.records.RecordList;
import org.svetionik.snapshot.Known;
import org.svetionik.snapshot.Refs;
import org.svetionik.statistics.Ratio;
import org.svetionik.statistics.TwoByTwo;

/** How decided cases ended with and without each sign that was recorded before the day of the decision. */
final class SignOutcomes {

    private static final String FORMULA =
            "ratio = (a / (a + b)) / (c / (c + d)), a cases with the sign and the outcome, b with the sign alone,"
                    + " c with the outcome alone, d with neither; half a case added to each where one is 0";

    /** Why a case is not among those decided. */
    private enum Reason {
        LATER,
        OTHER_PLACE,
        NO_STUDENT,
        UNDECIDED,
        OUTSIDE_WINDOW
    }

    private record Decided(int caze, String outcome, BitSet signs) {}

    private final Asked asked;
    private final SignsKnown known;
    private final LeftOut<Reason> leftOut = new LeftOut<>(Reason.class);
    private final List<Decided> decided = new ArrayList<>();
    private final TreeSet<String> outcomes = new TreeSet<>();

    SignOutcomes(Asked asked) {
        this.asked = asked;
        this.known = new SignsKnown(asked);
        for (int caze = 0; caze < asked.graph().cases().size(); caze++) {
            add(caze);
        }
    }

    private void add(int caze) {
        var cases = asked.graph().cases();
        int decision = Identification.lastDecision(asked, caze);
        if (!cases.openedOn().isBy(caze, asked.day())) {
            leftOut.add(Reason.LATER);
        } else if (!asked.includes(cases.opener().get(caze))) {
            leftOut.add(Reason.OTHER_PLACE);
        } else if (cases.student().get(caze) == Refs.NONE) {
            leftOut.add(Reason.NO_STUDENT);
        } else if (decision == Refs.NONE) {
            leftOut.add(Reason.UNDECIDED);
        } else if (!asked.isInWindow(asked.graph().decisions().decidedOn().get(decision))) {
            leftOut.add(Reason.OUTSIDE_WINDOW);
        } else {
            decide(caze, decision);
        }
    }

    private void decide(int caze, int decision) {
        String outcome = asked.graph().decisions().outcome().get(decision);
        long day = Known.startOf(asked.graph().decisions().decidedOn().get(decision));
        outcomes.add(outcome);
        decided.add(new Decided(
                caze, outcome, known.before(asked.graph().cases().student().get(caze), day)));
    }

    Outcomes answer() {
        BitSet seen = new BitSet();
        decided.forEach(one -> seen.or(one.signs));
        return new Outcomes(
                seen.stream().mapToObj(this::sign).toList(),
                leftOut.into(new Why(asked, "signsAndOutcomes", 1, FORMULA, "Katz 1978", "Haldane 1956", "Wilson 1927"))
                        .byTheRules()
                        .of(decided.size()));
    }

    private BeforeDecision sign(int indicator) {
        IntStream cases =
                decided.stream().filter(one -> one.signs.get(indicator)).mapToInt(Decided::caze);
        long n = decided.stream().filter(one -> one.signs.get(indicator)).count();
        return new BeforeDecision(
                asked.graph().indicators().codes().get(indicator),
                asked.graph().indicators().kind().get(indicator),
                n,
                Proportion.of(n, decided.size()),
                outcomes.stream().map(outcome -> outcome(indicator, n, outcome)).toList(),
                new RecordList("Case", asked.graph().cases().codes(), cases));
    }

    private Outcome outcome(int indicator, long with, String outcome) {
        long all = decided.stream().filter(one -> one.outcome.equals(outcome)).count();
        long both = decided.stream()
                .filter(one -> one.outcome.equals(outcome) && one.signs.get(indicator))
                .count();
        long without = decided.size() - with;
        Proportion withSign = Proportion.of(both, with);
        Proportion withoutSign = Proportion.of(all - both, without);
        if (without == 0) {
            return new Outcome(outcome, withSign, withoutSign, null, null);
        }
        Ratio ratio = new TwoByTwo(both, with - both, all - both, without - (all - both)).riskRatio();
        return new Outcome(outcome, withSign, withoutSign, ratio.value(), Bounds.of(ratio.interval()));
    }
}
