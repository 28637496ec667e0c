package org.svetionik.patterns;

import java.util.ArrayList;
import java.util.List;
import org.svetionik.snapshot.Snapshot;

/** What is counted of some units in some months. */
final class TrainingTally {

    private final List<Integer> cases = new ArrayList<>();
    private long unitMonths;

    void count(int caze) {
        cases.add(caze);
    }

    void observe() {
        unitMonths++;
    }

    int cases() {
        return cases.size();
    }

    long unitMonths() {
        return unitMonths;
    }

    TrainingPeriod period(Snapshot graph) {
        return TrainingPeriod.of(cases.size(), unitMonths, CaseLists.of(graph, cases));
    }
}
