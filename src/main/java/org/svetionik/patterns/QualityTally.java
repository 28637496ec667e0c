package org.svetionik.patterns;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.svetionik.explanation.Proportion;
import org.svetionik.snapshot.Snapshot;

/** What is counted of the cases of one origin. */
final class QualityTally {

    private final List<Integer> cases = new ArrayList<>();
    private final Map<QualityOutcome, Long> ended = new EnumMap<>(QualityOutcome.class);

    void count(int caze, QualityOutcome outcome) {
        cases.add(caze);
        ended.merge(outcome, 1L, Long::sum);
    }

    long referred() {
        return cases.size();
    }

    long count(QualityOutcome outcome) {
        return ended.getOrDefault(outcome, 0L);
    }

    private Proportion share(QualityOutcome outcome) {
        return Proportion.of(count(outcome), referred());
    }

    /** @param prior of the shares identified */
    QualityGroup group(String code, Snapshot graph, QualityPrior prior) {
        long identified = count(QualityOutcome.IDENTIFIED);
        long decided = referred() - count(QualityOutcome.ONGOING) - count(QualityOutcome.CLOSED_UNDECIDED);
        return new QualityGroup(
                code,
                referred(),
                share(QualityOutcome.IDENTIFIED),
                share(QualityOutcome.REJECTED),
                share(QualityOutcome.SUSPENDED),
                share(QualityOutcome.NOT_A_VICTIM),
                share(QualityOutcome.ONGOING),
                share(QualityOutcome.CLOSED_UNDECIDED),
                Proportion.of(identified, decided),
                prior,
                CaseLists.of(graph, cases));
    }
}
